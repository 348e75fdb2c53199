/** Universal parts of speech, in the order of their codes. */
export const uposNames = [
  "X",
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
] as const;
export type UposName = (typeof uposNames)[number];

/** Code of each universal part of speech: `Upos.NOUN`. */
export const Upos = Object.freeze(Object.fromEntries(uposNames.map((name, code) => [name, code]))) as Readonly<
  Record<UposName, number>
>;
