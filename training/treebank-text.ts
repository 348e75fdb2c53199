/** The raw text of a treebank with the spans of its words and sentences, as "start:end". */
export interface TreebankText {
  readonly text: string;
  readonly tokens: Set<string>;
  readonly sentences: Set<string>;
}

/** Rebuilds the text from `# text`; words are found in it in order, the parts of a multiword token inside its form. */
export function segmentationOf(conllu: string, paragraphs: boolean): TreebankText {
  let text = "";
  const tokens = new Set<string>(),
    sentences = new Set<string>();
  for (const block of conllu.split(/\r?\n\r?\n/)) {
    const sentence = /^# text = (.*)$/m.exec(block)?.[1];
    if (sentence === undefined) continue;
    if (text !== "") text += paragraphs && /^# new(?:par|doc)/m.test(block) ? "\n\n" : " ";
    const base = text.length;
    text += sentence;
    sentences.add(`${base}:${base + sentence.trimEnd().length}`);
    let at = 0,
      multiword = 0,
      multiwordEnd = 0;
    for (const row of block.split("\n")) {
      const [id = "", form = ""] = row.split("\t");
      const range = /^(\d+)-(\d+)$/.exec(id);
      if (range) {
        at = sentence.indexOf(form, at);
        multiword = Number(range[2]);
        multiwordEnd = at + form.length;
      } else if (/^\d+$/.test(id)) {
        const inside = Number(id) <= multiword;
        if (!inside) at = sentence.indexOf(form, at);
        const last = Number(id) === multiword;
        const end = last ? multiwordEnd : at + form.length;
        tokens.add(`${base + at}:${base + end}`);
        at = end;
      }
    }
  }
  return { text, tokens, sentences };
}
