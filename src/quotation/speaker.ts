import type { References } from "../entity/coreference.js";
import { type Mention, type Mentions, widestMention } from "../entity/mention.js";
import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import type { QuotationDraft, Quotations } from "./quotation.js";

export interface Speakers {
  /** Index into `referents` of each quotation's speaker, or -1. */
  readonly speakerOf: Int32Array;
  /** Indices into `referents` of each quotation's addressees. */
  readonly addresseesOf: readonly (readonly number[])[];
}

type Needs = Source & Segmentation & Syntax & Mentions & References & Quotations;

/** Whose words the quotations are: the name in the source, whom its pronoun or noun stands for, or who spoke before. */
export const speakers: Stage<Needs, Speakers> = {
  name: "speakers",
  read: (layers) => {
    const { quotations } = layers;
    const speakerOf = new Int32Array(quotations.length).fill(-1);
    let last = -1;
    quotations.forEach((quotation, index) => {
      let who = -1;
      if (quotation.sourceToken >= 0) who = speakerIn(layers, quotation, last);
      else if (quotation.continues >= 0) who = speakerOf[quotation.continues]!;
      speakerOf[index] = who;
      if (quotation.within < 0) last = who;
    });
    const addresseesOf = quotations.map(({ addresseeTokens }) => {
      const found = addresseeTokens.flatMap((token) => referentsAt(layers, token));
      return [...new Set(found)];
    });
    return { speakerOf, addresseesOf };
  },
};

function referentsAt(layers: Needs, token: number): readonly number[] {
  const m = widestMention(layers, token);
  if (m < 0) return [];
  const who = layers.referentOf[m]!;
  return who >= 0 ? [who] : (layers.membersOf.get(m) ?? []);
}

/** The referent of a quotation's source, or -1. */
function speakerIn(layers: Needs, quotation: QuotationDraft, last: number): number {
  const { referents, mentions } = layers;
  const who = referentsAt(layers, quotation.sourceToken)[0] ?? -1;
  const m = widestMention(layers, quotation.sourceToken);
  const mention = m < 0 ? undefined : mentions[m];
  // beside quoted words a pronoun is whoever spoke last, unless its gender tells better
  if (
    mention?.form === "pronoun" &&
    quotation.type === "direct" &&
    last >= 0 &&
    who !== last &&
    fits(layers, mention, last)
  ) {
    const sure = who >= 0 && mention.pronoun!.gender !== null && referents[who]!.gender === mention.pronoun!.gender;
    if (!sure) return last;
  }
  if (who >= 0 && referents[who]!.named) {
    // "Labour MP Jane Smith", "the District's attorney general, Karl Racine": the person, not the body
    const person = referents[who]!.type === "person" ? -1 : nameIn(layers, quotation, true);
    return person >= 0 ? person : who;
  }
  // the name beside an office: "Turkey's UN ambassador, Mustafa Aksin"
  const name = nameIn(layers, quotation);
  if (name >= 0) return name;
  if (who >= 0) return who;
  if (mention?.form === "pronoun" && last >= 0 && fits(layers, mention, last)) return last;
  return -1;
}

/** A person's name in the source that is no genitive and hangs on no preposition ("a lawyer for X"); the referent, or -1. */
function nameIn(layers: Needs, { source, sourceToken }: QuotationDraft, last = false): number {
  if (!source) return -1;
  const { tokens, mentionAt, mentions, referentOf, tree } = layers;
  let t = sourceToken;
  while (t > 0 && tokens.start[t - 1]! >= source.start) t--;
  for (let steps = 0; t < tokens.count && tokens.start[t]! < source.end && steps < 60; t++, steps++) {
    if (last && tree.upos[t] === Upos.VERB) return -1;
    const m = mentionAt[t]!;
    if (m < 0) continue;
    const mention = mentions[m]!;
    if (mention.form !== "name" || mention.type !== "person" || mention.genitive || mention.from !== t) continue;
    let before = t - 1; // past "Mr."
    if (before > 0 && tree.upos[before] === Upos.PROPN && tokens.end[before]! - tokens.start[before]! <= 5) before--;
    if (
      t > 0 &&
      (tree.upos[t - 1] === Upos.ADP || (before >= 0 && tree.upos[before] === Upos.ADP)) &&
      tokens.start[before]! >= source.start
    )
      continue;
    if (last && (mention.end < source.end || t === sourceToken)) continue;
    if (referentOf[m]! >= 0) return referentOf[m]!;
  }
  return -1;
}

/** Whether a pronoun may stand for a referent, by gender and number. */
function fits(layers: Needs, { pronoun }: Mention, referent: number): boolean {
  if (pronoun?.person !== 3) return false;
  const { gender, plural, type } = layers.referents[referent]!;
  if (pronoun.number === "plural") return plural || type !== "person";
  if (pronoun.gender === "neuter") return type !== "person";
  if (type !== "person" && type !== "other") return pronoun.gender === null;
  return gender === null || pronoun.gender === null || pronoun.gender === gender;
}
