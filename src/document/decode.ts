import { DemarcheError } from "../error/error.js";

/** A text out of bytes, and how it was decoded. */
export interface Decoded {
  readonly text: string;
  /** Label of the Encoding Standard: "utf-8", "windows-1252", "utf-16le" … */
  readonly encoding: string;
  /** Bytes that mean nothing in that encoding; each stands as U+FFFD in the text. */
  readonly invalid: number;
}

/**
 * Decodes bytes to text: a byte order mark first, then the declared encoding, then UTF-8 if the bytes are UTF-8,
 * UTF-16 if every second byte is zero, else windows-1252. The byte order mark is not part of the text.
 * @param name for messages
 * @param declared what a header or a page says of itself; ignored where it is unknown or plainly wrong
 * @throws DemarcheError `binary-input` where the bytes are no text in any of these
 */
export function decode(bytes: Uint8Array, name: string, declared?: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return decodeAs(bytes, marked);
  const zeros = zeroBytes(bytes);
  if (zeros.even + zeros.odd > 0) {
    const half = Math.min(bytes.length, sampleSize) / 2;
    if (zeros.odd > 0.4 * half && zeros.even < 0.05 * half) return decodeAs(bytes, "utf-16le");
    if (zeros.even > 0.4 * half && zeros.odd < 0.05 * half) return decodeAs(bytes, "utf-16be");
    throw new DemarcheError("binary-input", name);
  }
  if (isBinary(bytes)) throw new DemarcheError("binary-input", name);
  const sequences = utf8Sequences(bytes);
  if (sequences.invalid === 0) {
    // Pure ASCII says nothing, so a declaration may (ISO-2022-JP); else being UTF-8 by chance does not happen.
    if (sequences.valid === 0 && declared && knows(declared)) return decodeAs(bytes, declared);
    return decodeAs(bytes, "utf-8");
  }
  if (declared && knows(declared) && !/^utf-?8$/i.test(declared)) return decodeAs(bytes, declared);
  // A few broken bytes in a text that is UTF-8 otherwise: keep it, and mark them.
  if (sequences.valid > sequences.invalid) return { ...decodeAs(bytes, "utf-8"), invalid: sequences.invalid };
  return decodeAs(bytes, "windows-1252");
}

const sampleSize = 4096;

function decodeAs(bytes: Uint8Array, label: string): Decoded {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  const whole = decoder.encoding === "windows-1252" ? text.replace(latin1Control, windows1252) : text;
  return { text: whole, encoding: decoder.encoding, invalid: 0 };
}

// Some versions of Node decode windows-1252 as ISO 8859-1, which has control characters where the former has marks.
const latin1Control = /[\u0080-\u009f]/g;
const marks = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const windows1252 = (c: string): string => marks[c.charCodeAt(0) - 0x80]!;

function knows(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const count = { even: 0, odd: 0 };
  const end = Math.min(bytes.length, sampleSize);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) count[i % 2 === 0 ? "even" : "odd"]++;
  return count;
}

/** First bytes of formats that are not text although they may hold no zero early on. */
const signatures = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and so docx and odt
  [0x1f, 0x8b], // gzip
  [0xd0, 0xcf, 0x11, 0xe0], // older Word files
];

function isBinary(bytes: Uint8Array): boolean {
  if (signatures.some((signature) => signature.every((byte, i) => bytes[i] === byte))) return true;
  const end = Math.min(bytes.length, sampleSize);
  let control = 0;
  for (let i = 0; i < end; i++) {
    const b = bytes[i]!;
    if (b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27) control++;
  }
  return control > 0.05 * end;
}

/** Counts multi-byte sequences that are UTF-8 and bytes that cannot be. */
function utf8Sequences(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; ) {
    const b = bytes[i]!;
    const more = b < 0x80 ? 0 : b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : -1;
    if (more === 0) {
      i++;
      continue;
    }
    let whole = more > 0;
    for (let k = 1; whole && k <= more; k++) whole = ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    const second = bytes[i + 1] ?? 0;
    if (b === 0xe0 && second < 0xa0) whole = false; // overlong
    if (b === 0xed && second > 0x9f) whole = false; // surrogates
    if (b === 0xf0 && second < 0x90) whole = false;
    if (b === 0xf4 && second > 0x8f) whole = false;
    if (whole) valid++;
    else invalid++;
    i += whole ? more + 1 : 1;
  }
  return { valid, invalid };
}
