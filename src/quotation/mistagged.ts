import { Upos } from "../syntax/upos.js";
import { isBareForm, isHeadline } from "./content.js";
import { FrameBit } from "./lexicon.js";
import { isCapital, isFiniteVerb, Kind, type Page } from "./page.js";
import { phraseAt } from "./phrase.js";

/** Whether a verb of saying is tagged as something else, as its neighbours show. */
export function isMistagged(page: Page, c: number): boolean {
  const { upos } = page.layers.tree;
  const next = c + 1 < page.sentenceEnd(c) ? c + 1 : -1;
  if (upos[c] === Upos.NOUN && endsAside(page, c)) return true;
  // a headline: "X denies it, blasts “lies”"
  if (
    page.kind[c - 1] === Kind.comma &&
    !page.lexicon.language.verbSecond &&
    isHeadline(page, c) &&
    isBareForm(page, c)
  )
    return true;
  if (next < 0 || c === page.sentenceStart(c)) return false;
  const noun = page.lexicon.nouns.has(page.word[c]!);
  const clause =
    page.lexicon.is.complementizers.has(page.word[next]!) ||
    (page.kind[next] === Kind.comma &&
      next + 1 < page.sentenceEnd(c) &&
      page.lexicon.is.complementizers.has(page.word[next + 1]!));
  if (clause && !noun && upos[c - 1] !== Upos.DET && upos[c - 1] !== Upos.ADP && upos[c - 1] !== Upos.ADJ) return true;
  if (upos[c] === Upos.ADJ && upos[next] === Upos.PRON && page.lexicon.language.verbSecond) return true;
  if (noun || upos[c - 1] === Upos.ADP) return false;
  const speech = page.kind[next] === Kind.colon && page.quotedAt[next + 1]! >= 0; // "En anden tilføjede: “…”"
  if (upos[c - 1] === Upos.DET && !speech) return false;
  const past = page.lexicon.verbs.get(page.word[c]!)!.every((sense) => sense.lemma !== page.word[c]);
  if (!past) return false;
  if (page.lexicon.language.verbSecond && (page.kind[c - 1] === Kind.comma || page.kind[c - 1] === Kind.mark))
    return phraseAt(page, next, page.sentenceEnd(c)) !== null;
  return (
    page.lexicon.is.infinitiveMarkers.has(page.word[next]!) ||
    page.kind[next] === Kind.colon ||
    page.kind[next] === Kind.mark
  );
}

/** Whether a word that is tagged as a noun ends ", Die Zeit notes." and so must be a verb. */
function endsAside(page: Page, c: number): boolean {
  const end = page.sentenceEnd(c);
  if (c + 1 < end && page.kind[c + 1] !== Kind.stop && page.kind[c + 1] !== Kind.comma) return false;
  let i = c - 1;
  const start = Math.max(page.sentenceStart(c), c - 6);
  if (closesQuoted(page, c)) return true;
  if (!isCapital(page, i) && !page.lexicon.is.thirdPerson.has(page.word[i]!)) return false;
  while (i > start && (isCapital(page, i) || page.layers.tree.upos[i] === Upos.DET)) i--;
  return i > start && (page.kind[i] === Kind.comma || page.kind[i] === Kind.mark);
}

/** `"…," the notice of intent states.`: words between quoted words with a comma and the end of the sentence, the last one a verb of saying. */
function closesQuoted(page: Page, c: number): boolean {
  const { upos } = page.layers.tree;
  let i = c - 1;
  while (i > 0 && c - i < 12 && page.quotedAt[i]! < 0) {
    if (page.kind[i] !== Kind.word || isFiniteVerb(page, i)) return false;
    i--;
  }
  if (page.quotedAt[i]! < 0 || c - i < 2 || upos[c - 1] === Upos.DET) return false;
  const { pieces } = page.quoted[page.quotedAt[i]!]!;
  const last = page.text[pieces[pieces.length - 1]!.end - 1]!;
  return (
    /[,?!]/.test(last) &&
    page.lexicon.verbs
      .get(page.word[c]!)!
      .some((sense) => sense.frames & FrameBit.clause && sense.lemma !== page.word[c])
  );
}
