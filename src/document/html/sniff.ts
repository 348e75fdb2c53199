const head = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes.subarray(0, 2048));

/** Whether bytes begin as a page does; a text that merely holds a tag somewhere is no page. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const zeroless = bytes.subarray(0, 4096).filter((byte) => byte !== 0); // UTF-16
  return isHtml(head(zeroless).replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, ""));
}

/** The same for text. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 2048).trimStart();
  return /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p|meta|title)\b/i.test(
    start,
  );
}

/** The encoding that a page declares in its first bytes, as the HTML standard looks for it. */
export function charsetOf(bytes: Uint8Array): string | undefined {
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)/i.exec(head(bytes))?.[1] ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)/i.exec(head(bytes))?.[1]
  );
}
