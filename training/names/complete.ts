import { attributesOf, Column, Flag, stride } from "../../src/syntax/attribute.js";
import { Evident, evidenceOf, evidenceStride, Form } from "../../src/syntax/evidence.js";
import { type Gazetteer, Known } from "../../src/syntax/gazetteer.js";
import { emptyLexicon } from "../../src/syntax/lexicon.js";
import { BEGIN, END, INSIDE, labelOf, nameClasses, SINGLE } from "../../src/syntax/name-label.js";
import type { NameCorpus } from "./corpus.js";

const places = Known.country | Known.city | Known.town | Known.region;

/** Labels, in place, what the annotators left out although the gazetteer is sure of it; returns how many. */
export function complete({ text, start, end, firstToken, gold }: NameCorpus, gazetteer: Gazetteer): number {
  const { values: attributes } = attributesOf(text, start, end, firstToken, emptyLexicon);
  const { values } = evidenceOf(text, start, end, firstToken, attributes, gazetteer);
  const upper = (i: number): boolean =>
    (attributes[i * stride + Column.flags]! & (Flag.Upper | Flag.AllUpper)) === Flag.Upper;
  const word = (i: number): number => values[i * evidenceStride + Evident.word]!;
  const common = (i: number): boolean => (values[i * evidenceStride + Evident.form]! & Form.Common) !== 0;
  let added = 0;
  const add = (from: number, to: number, type: (typeof nameClasses)[number]): void => {
    const k = nameClasses.indexOf(type);
    for (let i = from; i < to; i++)
      gold[i] = labelOf(k, to - from === 1 ? SINGLE : i === from ? BEGIN : i === to - 1 ? END : INSIDE);
    added++;
  };
  for (let s = 0; s + 1 < firstToken.length; s++)
    for (let i = firstToken[s]!; i < firstToken[s + 1]!; i++) {
      const phrase = values[i * evidenceStride + Evident.phrase]!;
      let to = i + 1;
      while (to < firstToken[s + 1]! && values[to * evidenceStride + Evident.phrase] === (phrase & ~1)) to++;
      // also where only the first word is labelled ("European" of "European Union")
      if ((phrase & 1) !== 0 && to > i + 1 && upper(i) && gold.subarray(i + 1, to).every((label) => label === 0)) {
        const mask = phrase >> 1;
        if ((mask & (Known.organization | places)) === Known.organization) add(i, to, "organization");
        else if ((mask & (Known.country | Known.region)) !== 0) add(i, to, "place");
        i = to - 1;
      } else if (gold[i] === 0 && upper(i) && !common(i)) {
        const last = i + 1;
        const person = (word(i) & Known.firstName) !== 0 && (word(i) & places) === 0;
        if (
          person &&
          last < firstToken[s + 1]! &&
          gold[last] === 0 &&
          upper(last) &&
          (word(last) & Known.lastName) !== 0
        )
          add(i, i + 2, "person");
        else if ((word(i) & Known.country) !== 0 && (word(i) & (Known.firstName | Known.lastName)) === 0)
          add(i, i + 1, "place");
      }
    }
  return added;
}
