import { Relation, universal } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { isCapital, isFiniteVerb, isNominal, Kind, type Page } from "./page.js";

/** A noun phrase as a token range and the token that heads it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** How far a phrase may reach; keeps the cost linear in the text. */
const widest = 40;

/** The noun phrase of a head within `[lo, hi)`: without relative clauses, and without punctuation at its ends. */
export function phraseOf(page: Page, head: number, lo: number, hi: number): Phrase {
  const { tree } = page.layers;
  let from = Math.max(lo, tree.from[head]!, head - widest);
  let to = Math.min(hi, tree.to[head]!, head + widest);
  for (let i = head; i >= from; i--)
    if (page.quotedAt[i] !== page.quotedAt[head]) {
      from = i + 1;
      break;
    }
  for (let i = head; i < to; i++)
    if (page.quotedAt[i] !== page.quotedAt[head]) {
      to = i;
      break;
    }
  let dependants = 0;
  for (
    let child = tree.firstChild[head]!;
    child >= 0 && dependants < 60;
    child = tree.nextSibling[child]!, dependants++
  ) {
    const relation = tree.relation[child]!;
    const plain = universal[relation]!;
    const clause =
      plain === Relation.acl ||
      plain === Relation.advcl ||
      plain === Relation.parataxis ||
      plain === Relation.ccomp ||
      plain === Relation.punct ||
      plain === Relation.cc ||
      ((plain === Relation.appos || plain === Relation.conj) &&
        !isNominal(page, child) &&
        page.layers.tree.upos[child] !== Upos.ADJ);
    if (!clause) continue;
    if (
      child > head &&
      tree.from[child]! < to &&
      plain !== Relation.cc &&
      (plain !== Relation.punct || page.kind[child]! >= Kind.stop)
    )
      to = Math.max(head + 1, Math.min(to, tree.from[child]!));
    if (child < head && tree.to[child]! > from) from = Math.min(head, Math.max(from, tree.to[child]!));
  }
  // "X, leder af Y, der har ventet længe, at …": the clause is the verb's, wherever the tree hangs it
  for (let i = head + 1; i + 1 < to; i++)
    if (page.kind[i] === Kind.comma && page.lexicon.is.complementizers.has(page.word[i + 1]!)) {
      to = i;
      break;
    }
  // a genitive "’s" and the like stay; punctuation and quotation marks at the ends go
  while (to > head + 1 && page.kind[to - 1] !== Kind.word && page.kind[to - 1] !== Kind.close) to--;
  while (from < head && page.kind[from] !== Kind.word && page.kind[from] !== Kind.open) from++;
  const { adposition } = edge(page, from, head);
  return { from: adposition, to, head };
}

/** A phrase may not begin with a preposition or conjunction. */
function edge(page: Page, from: number, head: number): { adposition: number } {
  let i = from;
  while (i < head) {
    const u = page.layers.tree.upos[i]!;
    if (u === Upos.ADP || u === Upos.CCONJ || u === Upos.SCONJ || page.lexicon.is.coordinators.has(page.word[i]!)) i++;
    else break;
  }
  return { adposition: i };
}

const isHyphen = (page: Page, i: number): boolean => /^[-–—/&]$/.test(page.word[i]!);

/** Whether the token can stand in the middle of a bare noun phrase. */
function isInside(page: Page, i: number): boolean {
  if (page.kind[i] !== Kind.word || page.lexicon.is.relatives.has(page.word[i]!)) return false;
  const u = page.layers.tree.upos[i]!;
  return (
    u === Upos.NOUN ||
    u === Upos.PROPN ||
    u === Upos.DET ||
    u === Upos.ADJ ||
    u === Upos.NUM ||
    u === Upos.X ||
    isHyphen(page, i) ||
    isCapital(page, i) ||
    (page.word[i]!.length > 2 && page.word[i]!.endsWith(".")) || // "dr. scient. pol. Karen Juul"
    (u === Upos.PART && /^['’]?s$|^['’]$/.test(page.word[i]!)) ||
    (u === Upos.PRON && !page.lexicon.is.thirdPerson.has(page.word[i]!)) ||
    u === Upos.SYM
  );
}

/** The bare noun phrase that begins at `i`, by its tags alone; null where none does. */
export function phraseAt(page: Page, i: number, hi: number): Phrase | null {
  const { upos } = page.layers.tree;
  if (i >= hi || page.kind[i] !== Kind.word) return null;
  const article = opensPhrase(page, i, hi); // "det svenske bureau", its article taken for a pronoun
  if (!article && page.lexicon.is.thirdPerson.has(page.word[i]!) && upos[i] === Upos.PRON)
    return describedAt(page, i, hi) ?? { from: i, to: i + 1, head: i };
  let end = article ? i + 1 : i;
  let head = -1;
  const limit = Math.min(hi, i + 16);
  while (end < limit && isInside(page, end)) {
    if (isNominal(page, end) || upos[end] === Upos.X || isCapital(page, end)) {
      // "fortalte Fleiss mig": the one spoken to
      const spokenTo =
        upos[end] === Upos.PRON &&
        (page.lexicon.is.firstPerson.has(page.word[end]!) || page.lexicon.is.secondPerson.has(page.word[end]!));
      if (head >= 0 && spokenTo) break;
      // a second determiner starts a new phrase
      head = end;
    } else if (head >= 0 && upos[end] === Upos.DET) break;
    end++;
  }
  // "skriver Le Monde lørdag": a time behind the name
  if (head > i && page.inTime[head] && !page.inTime[i]) {
    let last = head;
    while (last > i && page.inTime[last]) last--;
    if (isNominal(page, last) || isCapital(page, last)) head = last;
  }
  if (head >= 0) return { from: i, to: head + 1, head };
  return describedAt(page, i, hi);
}

/** Whether a word that is tagged as a pronoun is the article of adjectives and a noun. */
function opensPhrase(page: Page, i: number, hi: number): boolean {
  const { upos } = page.layers.tree;
  if (upos[i] !== Upos.PRON || !page.layers.language.entity.definiteArticles.includes(page.word[i]!)) return false;
  let k = i + 1;
  while (k < Math.min(hi, i + 4) && upos[k] === Upos.ADJ) k++;
  return k > i + 1 && k < hi && (upos[k] === Upos.NOUN || upos[k] === Upos.PROPN);
}

/** A person called by what he is or was: "den 19-årige", "en ansat", "de ansatte", "den ene"; null where no such words stand. */
function describedAt(page: Page, i: number, hi: number): Phrase | null {
  const { upos } = page.layers.tree;
  const { definiteArticles, indefiniteArticles } = page.layers.language.entity;
  const w = page.word[i]!;
  if (!page.lexicon.language.verbSecond || !(definiteArticles.includes(w) || indefiniteArticles.includes(w)))
    return null;
  let last = i + 1;
  const limit = Math.min(hi, i + 6);
  while (last + 1 < limit && upos[last] === Upos.ADJ && upos[last + 1] === Upos.ADJ) last++;
  if (last >= limit || page.kind[last] !== Kind.word || page.lexicon.is.negations.has(page.word[last]!)) return null;
  const u = upos[last]!;
  const described =
    u === Upos.ADJ ||
    u === Upos.NUM ||
    (u === Upos.VERB && !isFiniteVerb(page, last)) ||
    (u === Upos.ADV && upos[i] === Upos.DET);
  const after = last + 1 < hi ? upos[last + 1]! : -1;
  if (after === Upos.NOUN || after === Upos.PROPN || after === Upos.ADJ) return null;
  return described ? { from: i, to: last + 1, head: last } : null;
}

/** Whether the first word of a sentence may be a name, whatever its tag. */
function opensName(page: Page, i: number): boolean {
  const u = page.layers.tree.upos[i]!;
  const c = page.text[page.layers.tokens.start[i]!]!;
  return c !== c.toLowerCase() && (u === Upos.VERB || u === Upos.INTJ || u === Upos.ADJ || u === Upos.X);
}

/** The bare noun phrase that ends before `end`; null where none does. */
export function phraseBefore(page: Page, end: number, lo: number): Phrase | null {
  const { upos } = page.layers.tree;
  let i = end - 1;
  if (i < lo || page.kind[i] !== Kind.word) return null;
  if (upos[i] === Upos.PRON) return { from: i, to: end, head: i };
  // a name that opens the sentence may have any tag
  if (i === page.sentenceStart(i) && opensName(page, i)) return { from: i, to: end, head: i };
  if (!isNominal(page, i) && upos[i] !== Upos.X && upos[i] !== Upos.ADJ && upos[i] !== Upos.DET && !isCapital(page, i))
    return null;
  const head = i;
  const limit = Math.max(lo, end - 24);
  while (
    i - 1 >= limit &&
    (isInside(page, i - 1) || (upos[i - 1] === Upos.ADP && i - 2 >= limit && isInside(page, i - 2)))
  )
    i--;
  while (i < head && upos[i] === Upos.ADP) i++;
  return { from: i, to: end, head };
}

/** "Før showet havde rapperen annonceret": where the verb stands second, a subject right behind the auxiliary is the verb's. */
function behindAuxiliary(page: Page, verb: number, subject: number): number | null {
  const { tree } = page.layers;
  if (!page.lexicon.language.verbSecond || subject > verb) return null;
  for (let child = tree.nextSibling[subject]!, n = 0; child >= 0 && child < verb && n < 20; n++) {
    if (universal[tree.relation[child]!] === Relation.nsubj) {
      const before = tree.from[child]! - 1;
      return universal[tree.relation[before] ?? 0] === Relation.aux && tree.head[before] === verb ? child : null;
    }
    child = tree.nextSibling[child]!;
  }
  return null;
}

/** The subject that the tree gives to a verb, its own or that of the verb it is coordinated with or stands under; -1 for none. */
export function subjectInTree(page: Page, verb: number): number {
  const { tree } = page.layers;
  let v = verb;
  for (let steps = 0; steps < 4 && v >= 0; steps++) {
    let count = 0;
    for (let child = tree.firstChild[v]!; child >= 0 && count < 80; child = tree.nextSibling[child]!, count++) {
      const plain = universal[tree.relation[child]!]!;
      if (plain === Relation.nsubj && page.quotedAt[child]! === page.quotedAt[verb]!) {
        if (tree.relation[child] === Relation["nsubj:pass"] && v === verb) return -1;
        return behindAuxiliary(page, v, child) ?? child;
      }
    }
    const relation = universal[tree.relation[v]!]!;
    if (relation === Relation.acl && v !== verb) return -1;
    if (
      relation === Relation.conj ||
      relation === Relation.advcl ||
      relation === Relation.xcomp ||
      relation === Relation.parataxis ||
      relation === Relation.ccomp
    ) {
      if (relation === Relation.ccomp && !(v === verb)) return -1;
      if (relation === Relation.ccomp || relation === Relation.parataxis) {
        if (isFiniteVerb(page, v)) return -1;
      }
      v = tree.head[v]!;
    } else return -1;
  }
  return -1;
}
