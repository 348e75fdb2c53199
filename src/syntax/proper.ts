import { Column, Flag, stride } from "./attribute.js";
import type { SyntaxModel } from "./model.js";
import { Upos } from "./upos.js";

const open = new Set<number>([Upos.ADJ, Upos.ADV, Upos.INTJ, Upos.NOUN, Upos.VERB, Upos.X]);

/**
 * Makes a document's names agree: a capital at the start of a sentence says little, but a word that stands elsewhere in the
 * document as a proper noun, and never in small letters, is one here too ("Holm" after "the minister, Ine Holm").
 * Changes `tag` in place. Linear in the tokens.
 */
export function agreeProperNouns(model: SyntaxModel, values: Int32Array, tag: Uint16Array): void {
  const { upos } = model;
  // words in doubt: -1 while not seen elsewhere, -2 once seen in small letters, else the tag that they have elsewhere
  const elsewhere = new Map<number, number>();
  const doubtful: number[] = [];
  for (let i = 0; i < tag.length; i++) {
    const flags = values[i * stride + Column.flags]!;
    if (!(flags & Flag.First) || !(flags & Flag.Upper) || flags & Flag.AllUpper || !open.has(upos[tag[i]!]!)) continue;
    doubtful.push(i);
    elsewhere.set(values[i * stride + Column.word]!, -1);
  }
  if (doubtful.length === 0) return;
  for (let i = 0; i < tag.length; i++) {
    const word = values[i * stride + Column.word]!;
    const known = elsewhere.get(word);
    if (known === undefined || known === -2) continue;
    const flags = values[i * stride + Column.flags]!;
    if (!(flags & Flag.Upper)) elsewhere.set(word, -2);
    else if (known === -1 && !(flags & Flag.First) && upos[tag[i]!] === Upos.PROPN) elsewhere.set(word, tag[i]!);
  }
  for (const i of doubtful) {
    const found = elsewhere.get(values[i * stride + Column.word]!)!;
    if (found >= 0) tag[i] = found;
  }
}
