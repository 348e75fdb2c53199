import type { Tokens } from "../segmentation/segmentation.js";
import { Feature } from "../syntax/feature.js";
import { Relation, universal } from "../syntax/relation.js";
import type { Tree } from "../syntax/syntax.js";
import { childBy } from "../syntax/tree.js";
import { Upos } from "../syntax/upos.js";
import type { Lexicon } from "./lexicon.js";
import type { Mention } from "./mention.js";
import { isCapital, type Words } from "./word.js";

/** A noun phrase and the one whose title it is, by mention; and by which construction. */
export interface Apposition {
  readonly nominal: number;
  readonly name: number;
  /** "was president" */
  readonly past?: boolean;
  readonly rule:
    | "title before name"
    | "name after comma"
    | "title after comma"
    | "copula"
    | "appointed"
    | "respectively";
}

/** Two lists that answer each other: "USA og Sovjetunionen … henholdsvis Reagan og Gorbatjov". */
export interface Pairing {
  readonly name: number;
  readonly owner: number;
}

export interface Appositions {
  readonly appositions: readonly Apposition[];
  readonly pairings: readonly Pairing[];
}

interface Layers {
  readonly tokens: Tokens;
  readonly tree: Tree;
  readonly words: Words;
  readonly lexicon: Lexicon;
  readonly mentions: readonly Mention[];
  readonly mentionAt: Int32Array;
}

const closing = new Set([",", ".", ")", ";", ":", "–", "—", "-", "!", "?", "(", "»", "”", '"']);
const opening = new Set([",", "(", "–", "—", "-"]);

/** Finds titles that are said of names. Linear: each noun phrase looks at a few tokens around it. */
export function findAppositions(layers: Layers): Appositions {
  const { tokens, tree, words, lexicon, mentions, mentionAt } = layers;
  const found: Apposition[] = [];
  const pairings: Pairing[] = [];
  const done = new Uint8Array(mentions.length);
  const ruleOf = new Map<number, Apposition>();
  const nameFrom = new Map<number, number>(); // names of persons by their first and last tokens
  const nameTo = new Map<number, number>();
  mentions.forEach((mention, index) => {
    // the first part of a compound ("Putin-mødet") is nobody's title
    if (!mayBePerson(mention) || (mention.end < tokens.end[mention.to - 1]! && !mention.genitive)) return;
    nameFrom.set(mention.from, index);
    nameTo.set(mention.to, index);
  });
  const titles: number[] = [];
  mentions.forEach((mention, index) => {
    const nounClass = mention.noun?.class;
    if (nounClass === "office" || nounClass === "kin" || nounClass === "human") titles.push(index);
  });

  for (let k = titles.length - 1; k >= 0; k--) beforeName(titles[k]!);
  for (let k = titles.length - 1; k >= 0; k--) beforeComma(titles[k]!, titles[k + 1]);
  for (const index of titles) {
    afterComma(index);
    predicate(index);
  }
  respectively();
  return { appositions: found, pairings };

  function sameSentence(token: number, mention: Mention): boolean {
    return token >= 0 && token < tokens.count && tokens.sentence[token] === tokens.sentence[mention.from];
  }

  function add(nominal: number, name: number, rule: Apposition["rule"], past = false): void {
    done[nominal] = 1;
    const apposition = { nominal, name, rule, ...(past ? { past } : {}) };
    found.push(apposition);
    if (!ruleOf.has(nominal)) ruleOf.set(nominal, apposition);
  }

  /** Names that go on after one: "Putin og Trump", "A, B and C". */
  function coordinated(first: number): number[] {
    const list = [first];
    for (let guard = 0; guard < 8; guard++) {
      const last = mentions[list.at(-1)!]!;
      // "senators Lindsey Graham of South Carolina, and Mike Lee"
      const home = lexicon.belonging.has(words.lower[last.to] ?? "")
        ? mentions[mentionAt[last.to + 1] ?? -1]
        : undefined;
      const end = home?.form === "name" && home.type !== "person" && home.from === last.to + 1 ? home.to : last.to;
      const joint = words.lower[end];
      if (joint === undefined || (joint !== "," && !lexicon.conjunctions.has(joint))) break;
      let next = nameFrom.get(skipHonorific(end + 1));
      if (next === undefined && joint === "," && lexicon.conjunctions.has(words.lower[end + 1] ?? ""))
        next = nameFrom.get(skipHonorific(end + 2));
      if (next === undefined || !sameSentence(mentions[next]!.from, last)) break;
      list.push(next);
      if (joint !== "," && end === last.to) break;
    }
    return list;
  }

  /** The token behind "i statskundskab", "for europæisk politik": a field in small letters, right before the name. */
  function afterField(token: number): number {
    if (!lexicon.belonging.has(words.lower[token] ?? "")) return token;
    for (let i = token + 1; i < token + 5; i++) {
      if (nameFrom.has(i) && tree.upos[i - 1] === Upos.NOUN) return i;
      const u = tree.upos[i];
      if ((u !== Upos.NOUN && u !== Upos.ADJ && u !== Upos.CCONJ) || isCapital(words.text[i]!)) return token;
    }
    return token;
  }

  /** "deputy prime minister for European integration, X": the comma behind a phrase without a name of its own. */
  function afterPhrase(token: number): number {
    if (!lexicon.belonging.has(words.lower[token] ?? "")) return token;
    for (let i = token + 1; i < token + 6; i++) {
      if (words.lower[i] === ",") return i;
      const u = tree.upos[i];
      if (nameFrom.has(i) || (u !== Upos.NOUN && u !== Upos.ADJ && u !== Upos.CCONJ && u !== Upos.PROPN)) return token;
    }
    return token;
  }

  /** The token behind an abbreviation in brackets. */
  function afterBrackets(token: number): number {
    if (words.lower[token] !== "(") return token;
    for (let i = token + 1; i < token + 4; i++) if (words.lower[i] === ")") return i + 1;
    return token;
  }

  function skipHonorific(token: number): number {
    return lexicon.honorifics.has(words.lower[token] ?? "") ? token + 1 : token;
  }

  // "præsident Vladimir Putin", "Secretary of State Mike Pompeo", "præsidenterne Putin og Trump"
  function beforeName(index: number): void {
    const nominal = mentions[index]!;
    let name = nameFrom.get(skipHonorific(nominal.to));
    // "Professor i statskundskab Peter Nedergaard"
    if (name === undefined && nominal.noun!.class === "office" && nominal.noun!.determiner !== "indefinite")
      name = nameFrom.get(skipHonorific(afterField(nominal.to)));
    // "army chief Gen. Asim Munir": a title before the title
    if (name === undefined && nominal.noun!.class === "office" && nominal.noun!.number === "singular") {
      const next = mentionAt[nominal.to] ?? -1;
      const chained = next >= 0 && mentions[next]!.from === nominal.to ? ruleOf.get(next) : undefined;
      if (chained?.rule === "title before name" && mentions[next]!.noun!.class === "office") name = chained.name;
    }
    if (name === undefined || !sameSentence(mentions[name]!.from, nominal)) return;
    if (nominal.noun!.determiner === "none" && nominal.noun!.class === "human" && nominal.noun!.number === "singular") {
      // "manden Jens Jensen" and the like have an article or an ending
      if (mentions[name]!.type !== "person") return;
    }
    if (nominal.noun!.number === "plural")
      for (const other of coordinated(name)) add(index, other, "title before name");
    else add(index, name, "title before name");
  }

  // "USA's præsident, Donald Trump,": and "Venstres formand, udenrigsminister Uffe Ellemann-Jensen"
  function beforeComma(index: number, nextTitle: number | undefined): void {
    if (done[index]) return;
    const nominal = mentions[index]!;
    const { noun } = nominal;
    if (noun!.class === "human") return;
    const end = afterPhrase(afterBrackets(nominal.to)); // "… Ungdom (DSU), Hans Stavnsager"
    const comma = words.lower[end];
    const joint = comma !== undefined && lexicon.conjunctions.has(comma);
    if ((comma !== "," && !joint) || !sameSentence(end + 1, nominal)) return;
    if (nextTitle !== undefined && done[nextTitle] && mentions[nextTitle]!.from === end + 1) {
      const next = ruleOf.get(nextTitle);
      const near = next?.rule === "title before name" || (joint && next?.rule === "name after comma");
      const chained = near ? next : undefined;
      if (chained && noun!.number === "singular" && noun!.class === "office")
        add(index, chained.name, "name after comma");
      return;
    }
    if (joint) return;
    const specific = noun!.of >= 0 || noun!.countries.length > 0;
    if (noun!.determiner === "none" && !specific) return;
    let name = nameFrom.get(skipHonorific(end + 1));
    // "formanden for udvalget, fremskridtsmanden Jan Jensen,"
    if (
      name === undefined &&
      tree.upos[end + 1] === Upos.NOUN &&
      mentionAt[end + 1]! < 0 &&
      sameSentence(end + 2, nominal)
    )
      name = nameFrom.get(end + 2);
    if (name === undefined) return;
    const names = noun!.number === "plural" ? coordinated(name) : [name];
    const last = mentions[names.at(-1)!]!;
    const after = words.lower[last.to];
    const closed =
      after === undefined ||
      !sameSentence(last.to, nominal) ||
      closing.has(after) ||
      (specific &&
        (lexicon.conjunctions.has(after) || tree.upos[last.to] === Upos.VERB || tree.upos[last.to] === Upos.AUX));
    if (!closed) return;
    for (const other of names) add(index, other, "name after comma");
  }

  // "Putin, Ruslands præsident," "Hans-Peter Bartels, chief of the … committee," "Bildt (tidligere statsminister)"
  function afterComma(index: number): void {
    if (done[index]) return;
    const nominal = mentions[index]!;
    let mark = nominal.from - 1;
    // "Biagi, en af Italiens mest respekterede journalister,"
    const oneOf =
      mark > 1 &&
      lexicon.belonging.has(words.lower[mark]!) &&
      (lexicon.indefinite.has(words.lower[mark - 1]!) || words.lower[mark - 1] === "one");
    if (oneOf) mark -= 2;
    // "Witkoff, US President Donald Trump's special envoy,"
    const title = mark > 0 ? mentionAt[mark]! : -1;
    if (
      title >= 0 &&
      mentions[title]!.noun?.class === "office" &&
      mentions[title]!.to === mark + 1 &&
      nominal.noun!.of >= 0
    )
      mark = mentions[title]!.from - 1;
    // "X, a senior adviser and national spokeswoman": the second title
    if (tree.upos[mark] === Upos.ADV && lexicon.conjunctions.has(words.lower[mark - 1] ?? "")) mark--; // "og nu rådgiver"
    const joint = lexicon.conjunctions.has(words.lower[mark] ?? "") || words.lower[mark] === ",";
    const first = joint && mark > 0 ? endingAt(mark) : -1;
    const before = first < 0 ? undefined : ruleOf.get(first);
    if (before && (before.rule === "copula" || before.rule === "title after comma")) {
      // "X er senior fellow ved A, formand for B og forfatter": what the first is said of, the next is too
      if (
        nominal.noun!.class === "office" &&
        nominal.noun!.number === "singular" &&
        nominal.noun!.determiner !== "definite"
      )
        add(index, before.name, before.rule, before.past);
      if (done[index]) return;
    }
    if (joint && words.lower[mark] !== "," && first >= 0) mark = mentions[first]!.from - 1;
    if (mark > 0 && tree.upos[mark] === Upos.ADV && opening.has(words.lower[mark - 1]!)) mark--;
    if (mark < 1 || !opening.has(words.lower[mark]!) || !sameSentence(mark - 1, nominal)) return;
    let name = nameTo.get(mark);
    // "Sen. Mark Hale (D-Va.), the vice chairman"
    if (name === undefined && words.lower[mark - 1] === ")")
      for (let i = mark - 2; i > mark - 8 && i > 0; i--)
        if (words.lower[i] === "(") {
          name = nameTo.get(i);
          break;
        }
    // an age between: "Jensen, 45, formand for …"
    if (name === undefined && /^\d+$/.test(words.lower[mark - 1]!) && words.lower[mark - 2] === ",")
      name = nameTo.get(mark - 2);
    if (name === undefined) return;
    const after = words.lower[nominal.to];
    // "researcher with a focus on", "a fellow focusing on", "an adviser who"
    const tied =
      tree.upos[nominal.to] === Upos.ADP ||
      isParticiple(nominal.to) ||
      lexicon.relatives.has(words.lower[nominal.to] ?? "");
    const goesOn = nominal.noun!.class === "office" && tied;
    const second = lexicon.conjunctions.has(after ?? "") ? mentions[mentionAt[nominal.to + 1] ?? -1] : undefined;
    const further = mentions[mentionAt[nominal.to + 2] ?? -1];
    const joined =
      nominal.noun!.class === "office" &&
      (second?.noun?.class === "office" || (second === undefined && further?.noun?.class === "office"));
    // the second comma forgotten: "…", Ann Holm, a professor at Yale told the paper
    const verbal = tree.upos[nominal.to] === Upos.VERB || tree.upos[nominal.to] === Upos.AUX;
    const opensClause =
      verbal &&
      nominal.noun!.class === "office" &&
      nominal.noun!.determiner === "indefinite" &&
      /^[^\p{L}\p{N}]*$/u.test(words.text[mentions[name]!.from - 1] ?? "");
    if (
      after !== undefined &&
      sameSentence(nominal.to, nominal) &&
      !closing.has(after) &&
      !goesOn &&
      !joined &&
      !opensClause
    )
      return;
    // "Joan Ferrer, a 42-year-old mechanic": what somebody is
    if (nominal.noun!.class === "human" && nominal.noun!.of < 0 && nominal.noun!.determiner !== "indefinite") return;
    if (nominal.noun!.number === "plural" && !oneOf) return;
    add(index, name, "title after comma");
  }

  /** The office told by the noun phrase that ends at a token, or -1. */
  function endingAt(token: number): number {
    for (let m = mentionAt[token - 1] ?? -1, hops = 0; m >= 0 && hops < 6; m--, hops++)
      if (mentions[m]!.to === token && mentions[m]!.noun?.class === "office") return m;
    return -1;
  }

  function isParticiple(token: number): boolean {
    return tree.upos[token] === Upos.VERB && (tree.morph[token]! & (Feature.Part | Feature.Ger)) !== 0;
  }

  // "X is president of Y", "X, who is leader of Y", "X blev udnævnt til udenrigsminister", "named X as chief of staff"
  function predicate(index: number): void {
    if (done[index]) return;
    const nominal = mentions[index]!;
    if (nominal.noun!.class !== "office" || nominal.noun!.number === "plural") return;
    const appointed = appointedBefore(nominal);
    if (appointed >= 0) {
      // "named Marco Rubio as secretary of state", but "was named by Trump as"
      const active = tree.upos[appointed - 1] !== Upos.AUX && tree.upos[appointed] === Upos.VERB;
      const named = active ? between(appointed, nominal) : undefined;
      const name = named ?? subjectOf(appointed, nominal) ?? between(appointed, nominal) ?? shortlyBefore(appointed);
      if (name !== undefined) add(index, name, "appointed");
      return;
    }
    if (isUnreal(nominal)) return;
    const copula = childBy(tree, nominal.head, Relation.cop);
    if (copula >= 0 && lexicon.copulas.has(words.lower[copula]!)) {
      const name = subjectOf(nominal.head, nominal);
      if (name !== undefined) {
        add(index, name, "copula", isPast(nominal));
        return;
      }
    }
    const name = subjectByOrder(nominal);
    if (name !== undefined) add(index, name, "copula", isPast(nominal));
  }

  /** "if he were president", "is not the leader": the words between the comma before and the title. */
  function isUnreal(nominal: Mention): boolean {
    for (let i = nominal.from - 1; i >= 0 && nominal.from - i < 12 && sameSentence(i, nominal); i--)
      if (lexicon.unreal.has(words.lower[i]!)) return true;
    return false;
  }

  /** Whether a title is told of the past: "who was president". */
  function isPast(nominal: Mention): boolean {
    for (let i = nominal.from - 1; i >= 0 && nominal.from - i < 4 && sameSentence(i, nominal); i--)
      if (lexicon.copulas.has(words.lower[i]!)) return lexicon.pastCopulas.has(words.lower[i]!);
    return false;
  }

  /** The same by the order of the words, where the tree is not to be trusted: "NAME(,) who … is TITLE", "NAME is TITLE". */
  function subjectByOrder(nominal: Mention): number | undefined {
    let i = nominal.from - 1;
    if (i > 0 && tree.upos[i] === Upos.ADV) i--;
    if (i < 1 || !lexicon.copulas.has(words.lower[i]!) || !sameSentence(i, nominal)) return undefined;
    const direct = nameTo.get(i);
    if (direct !== undefined) return direct;
    for (let k = i - 1; k > 0 && i - k < 16 && sameSentence(k - 1, nominal); k--) {
      if (lexicon.relatives.has(words.lower[k]!)) return nameTo.get(words.lower[k - 1] === "," ? k - 1 : k);
      if (nameFrom.has(k)) return undefined; // somebody else comes between
    }
    return undefined;
  }

  function appointedBefore(nominal: Mention): number {
    for (let i = nominal.from - 1; i >= 0 && nominal.from - i <= 9; i--) {
      if (!sameSentence(i, nominal)) return -1;
      const word = words.lower[i]!;
      if (lexicon.appointed.has(word) || lexicon.becomings.has(word)) return i;
      if (!lexicon.appointedTo.has(word) && mentionAt[i]! < 0 && tree.upos[i] !== Upos.ADV) return -1;
    }
    return -1;
  }

  /** The name that is the subject of a token, also through a relative clause or a coordination. */
  function subjectOf(token: number, nominal: Mention): number | undefined {
    let at = token;
    for (let hops = 0; hops < 4 && at >= 0; hops++) {
      const subject = subjectChild(at);
      if (subject >= 0) {
        const mention = mentionAt[subject]!;
        if (mention >= 0 && mayBePerson(mentions[mention]!)) return mention;
        if (!lexicon.relatives.has(words.lower[subject]!)) return undefined;
        const antecedent = tree.head[clauseOf(at)]!;
        const owner = antecedent >= 0 ? mentionAt[antecedent]! : -1;
        return owner >= 0 && mayBePerson(mentions[owner]!) && mentions[owner]!.to <= nominal.from ? owner : undefined;
      }
      const relation = universal[tree.relation[at]!];
      if (relation !== Relation.conj && relation !== Relation.xcomp && relation !== Relation.aux) break;
      at = tree.head[at]!;
    }
    return undefined;
  }

  function subjectChild(token: number): number {
    for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
      if (universal[tree.relation[c]!] === Relation.nsubj) return c;
    return -1;
  }

  function clauseOf(token: number): number {
    let at = token;
    for (let hops = 0; hops < 6; hops++) {
      const relation = tree.relation[at]!;
      if (universal[relation] === Relation.acl || relation === Relation["advcl:relcl"] || tree.head[at]! < 0) break;
      at = tree.head[at]!;
    }
    return at;
  }

  /** The last name of a person between a verb and a noun phrase. */
  function between(verb: number, nominal: Mention): number | undefined {
    for (let i = nominal.from - 1; i > verb; i--) {
      const name = nameTo.get(i + 1);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  /** The name of a person that ends at most five tokens before a verb, in its sentence. */
  function shortlyBefore(verb: number): number | undefined {
    for (let i = verb; i > 0 && verb - i < 6 && tokens.sentence[i - 1] === tokens.sentence[verb]; i--) {
      const name = nameTo.get(i);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  function respectively(): void {
    for (let i = 0; i < tokens.count; i++) {
      if (!lexicon.respectively.has(words.lower[i]!)) continue;
      const sentence = tokens.sentence[i]!;
      const lists = listsOf(i, sentence);
      const persons = lists.find((list) =>
        list.every((m) => mayBePerson(mentions[m]!) && mentions[m]!.type === "person"),
      );
      const owners = lists.findLast((list) => list !== persons && list.length === persons?.length);
      if (!persons || !owners) continue;
      persons.forEach((name, k) => {
        const owner = mentions[owners[k]!]!;
        if (owner.noun?.class === "office") add(owners[k]!, name, "respectively");
        else pairings.push({ name, owner: owners[k]! });
      });
    }
  }

  /** Lists of two or more mentions joined by commas and "and", in the sentence of a token. */
  function listsOf(token: number, sentence: number): number[][] {
    const lists: number[][] = [];
    let from = token;
    while (from > 0 && tokens.sentence[from - 1] === sentence && token - from < 80) from--;
    let list: number[] = [],
      end = -1;
    for (let i = from; i < tokens.count && tokens.sentence[i] === sentence && i - token < 80; i++) {
      const index = mentionAt[i]!;
      if (index < 0 || mentions[index]!.form === "pronoun" || mentions[index]!.adjective) continue;
      const gap = list.length ? joinedBy(end, mentions[index]!.from) : false;
      if (!gap) {
        if (list.length > 1) lists.push(list);
        list = [];
      }
      list.push(index);
      end = mentions[index]!.to;
      i = end - 1;
    }
    if (list.length > 1) lists.push(list);
    return lists;
  }

  function joinedBy(end: number, start: number): boolean {
    if (start <= end || start - end > 3) return false;
    for (let i = end; i < start; i++) {
      const word = words.lower[i]!;
      if (word !== "," && !lexicon.conjunctions.has(word) && !lexicon.definite.has(word)) return false;
    }
    return true;
  }
}

function mayBePerson(mention: Mention): boolean {
  if (mention.form !== "name") return false;
  return mention.type === "person" || (mention.type === null && mention.candidates.length === 0);
}
