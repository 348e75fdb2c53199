/**
 * Morphological features that the rules ask for, one bit each (Universal Features).
 * A token's `morph` is the sum of its bits; the full feature string is kept by the model for CoNLL-U.
 */
export const Feature = {
  Sing: 1 << 0,
  Plur: 1 << 1,
  Def: 1 << 2,
  Ind: 1 << 3, // indefinite
  Pres: 1 << 4,
  Past: 1 << 5,
  Fin: 1 << 6,
  Inf: 1 << 7,
  Part: 1 << 8, // participle
  Ger: 1 << 9,
  Imp: 1 << 10, // imperative
  Pass: 1 << 11,
  First: 1 << 12, // person
  Second: 1 << 13,
  Third: 1 << 14,
  Nom: 1 << 15,
  Acc: 1 << 16,
  Gen: 1 << 17,
  Masc: 1 << 18,
  Fem: 1 << 19,
  Neut: 1 << 20,
  Com: 1 << 21,
  Prs: 1 << 22, // personal pronoun
  Dem: 1 << 23,
  Rel: 1 << 24,
  Int: 1 << 25,
  Poss: 1 << 26,
  Reflex: 1 << 27,
  Cmp: 1 << 28,
  Sup: 1 << 29,
} as const;

const bitOf: Record<string, number> = {
  "Number=Sing": Feature.Sing,
  "Number=Plur": Feature.Plur,
  "Definite=Def": Feature.Def,
  "Definite=Ind": Feature.Ind,
  "Tense=Pres": Feature.Pres,
  "Tense=Past": Feature.Past,
  "VerbForm=Fin": Feature.Fin,
  "VerbForm=Inf": Feature.Inf,
  "VerbForm=Part": Feature.Part,
  "VerbForm=Ger": Feature.Ger,
  "Mood=Imp": Feature.Imp,
  "Voice=Pass": Feature.Pass,
  "Person=1": Feature.First,
  "Person=2": Feature.Second,
  "Person=3": Feature.Third,
  "Case=Nom": Feature.Nom,
  "Case=Acc": Feature.Acc,
  "Case=Gen": Feature.Gen,
  "Gender=Masc": Feature.Masc,
  "Gender=Fem": Feature.Fem,
  "Gender=Neut": Feature.Neut,
  "Gender=Com": Feature.Com,
  "PronType=Prs": Feature.Prs,
  "PronType=Dem": Feature.Dem,
  "PronType=Rel": Feature.Rel,
  "PronType=Int": Feature.Int,
  "PronType=Int,Rel": Feature.Int | Feature.Rel,
  "Poss=Yes": Feature.Poss,
  "Reflex=Yes": Feature.Reflex,
  "Degree=Cmp": Feature.Cmp,
  "Degree=Sup": Feature.Sup,
};

/** Bits of a CoNLL-U FEATS column ("Number=Sing|Person=3"). */
export function morphBits(feats: string): number {
  let bits = 0;
  if (feats !== "_") for (const feat of feats.split("|")) bits |= bitOf[feat] ?? 0;
  return bits;
}
