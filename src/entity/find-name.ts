import { masculineNames } from "../lang/given-name.js";
import type { EntityType } from "../reading/reading.js";
import type { Source } from "../reading/source.js";
import type { Segmentation, Tokens } from "../segmentation/segmentation.js";
import { Feature } from "../syntax/feature.js";
import type { Syntax } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import type { TimeExpressions } from "../time/expression.js";
import type { Knowledge } from "./known.js";
import { analyseNoun, isMinisterial, type Lexicon } from "./lexicon.js";
import type { Name, Names, NameType } from "./recognizer.js";
import { repairNames } from "./repair-name.js";
import { isCapital, type Words } from "./word.js";

/** A name with its exact characters: no title before it, no genitive ending, no second part of a compound. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly type: EntityType | null;
  readonly candidates: readonly string[];
  readonly genitive: boolean;
  /** The rest of a compound ("mødet" in "Putin-mødet") starts here; 0 where there is none. */
  readonly compound: number;
  /** Gender that an honorific tells ("Mr", "fru"). */
  readonly gender: "masculine" | "feminine" | null;
}

const typeOf: Record<NameType, EntityType | null> = {
  person: "person",
  organization: "organization",
  place: "place",
  nationality: null,
  other: null,
};

/** Trims what the recognizer found and asks the catalogue about it. */
export function findNames(
  layers: Source & Segmentation & Syntax & Names & TimeExpressions,
  words: Words,
  lexicon: Lexicon,
  knowledge: Knowledge,
): FoundName[] {
  const { document, tokens, tree } = layers;
  const names = repairNames(layers.names, { ...layers, words, lexicon, knowledge });
  const text = document.text;
  const timed = new Set(layers.timeExpressions.filter(({ node }) => node.kind === "weekday").map(({ from }) => from));
  const seen = new Set<string>(); // single words that stand in names without an ending
  for (const name of names) for (let i = name.from; i < name.to; i++) seen.add(words.text[i]!);
  const wholes = new Set<string>(); // last words of full names that own nothing there
  for (const { from, to } of names) {
    const next = tree.upos[to];
    if (to - from > 1 && next !== Upos.NOUN && next !== Upos.ADJ) wholes.add(words.text[to - 1]!);
  }
  const found: FoundName[] = [];
  for (const name of names) {
    let { from, to } = name;
    if (to - from > 2 && timed.has(to - 1) && tree.upos[to - 2] === Upos.ADP) to -= 2; // "… Committee on Thursday"
    if (isKnownFrom(from - 1, name, { words, knowledge, tokens, end: found.at(-1)?.to ?? 0 })) from--;
    if (name.type === "nationality" && to - from === 1) continue;
    let said: NameType = name.type;
    const entire = words.text.slice(from, to).join(" ");
    if (to - from > 1 && (knowledge.countryOf(entire) || knowledge.countryOfPeople(entire))) continue; // "South Korean"
    const asNamed = to - from > 1 ? knowledge.get(knowledge.find(entire)[0] ?? "") : undefined;
    const unknown = to - from > 1 && (asNamed === undefined || asNamed.type === "person");
    if (to - from === 1 && knowledge.countryOfPeople(words.text[from]!)) continue;
    if (knowledge.countryOf(words.text[from]!) && (to - from === 1 || unknown)) {
      if (to - from === 1) continue;
      if (said === "person") from++; // "Russian President Vladimir Putin"
    }
    let gender: FoundName["gender"] = null;
    // titles and honorifics are no part of a name
    while (to - from > 1) {
      const word = words.lower[from]!;
      const honorific = lexicon.honorifics.get(word);
      const phrase = lexicon.phrases
        .get(word)
        ?.find((p) => p.words.length < to - from && p.words.every((w, k) => words.lower[from + k] === w));
      // "AI-ekspert Jens Holm": what somebody is, in a word that opens with a name
      const described =
        said === "person" && to - from > 2 && lexicon.language.joinsCompounds && compoundAt(words.text[from]!) > 0;
      if (honorific !== undefined) gender = honorific || null;
      else if (described) {
        from++;
        continue;
      } else if (said !== "person" && !unknown) break;
      else if (phrase?.noun.class === "office") from += phrase.words.length - 1;
      else if (analyseNoun(lexicon, word)?.noun.class !== "office") break;
      from++;
      said = "person";
    }
    // "Chancellor of the Exchequer Philip Hammond"
    for (let back = 1; back < 5 && from >= back; back++) {
      const phrase = lexicon.phrases.get(words.lower[from - back]!)?.find((p) => p.words.length > back);
      const rest = phrase ? phrase.words.length - back : 0;
      if (!phrase || rest >= to - from || tokens.sentence[from - back] !== tokens.sentence[from]) continue;
      if (phrase.words.every((word, k) => words.lower[from - back + k] === word)) {
        from += rest;
        said = "person";
        break;
      }
    }
    // "Minister of Education Ann Holm": what the office is concerned with is no part of the name
    const past = subjectEnd(from, to);
    if (past > from) {
      from = past;
      if (from >= to) continue;
      said = "person";
      const honorific = lexicon.honorifics.get(words.lower[from]!);
      if (honorific !== undefined && to - from > 1) {
        gender = honorific || null;
        from++;
      }
    }
    if (from > 0 && gender === null) gender = lexicon.honorifics.get(words.lower[from - 1]!) || null;
    if (to - from > 1 && lexicon.language.genitives.includes(words.lower[to - 1]!)) to--;
    const only = to - from === 1;
    if (only && said !== "person" && !isCapital(words.text[from]!) && /^\p{L}/u.test(words.text[from]!)) continue;
    if (only && !knowledge.find(words.text[from]!).length) {
      const noun = analyseNoun(lexicon, words.lower[from]!);
      if (noun && !noun.prefix && (noun.noun.class === "office" || noun.noun.class === "kin")) continue;
    }
    if (said === "person" && lexicon.definite.has(words.lower[from]!)) said = "organization"; // "The Hill"
    const start = tokens.start[from]!;
    let end = tokens.end[to - 1]!;
    const last = words.text[to - 1]!;
    const whole = text.slice(start, end);
    let candidates = knowledge.find(whole);
    let genitive = false,
      compound = 0;
    {
      const hyphen = lexicon.language.joinsCompounds ? compoundAt(last) : -1;
      if (hyphen > 0 && only && lexicon.nouns.has(last.toLowerCase())) continue; // "EU-ordfører"
      const spoken = hyphen > 0 ? analyseNoun(lexicon, last.slice(hyphen + 1).toLowerCase()) : null;
      if (
        candidates.length === 0 &&
        hyphen > 0 &&
        (only ||
          spoken ||
          last.length - hyphen > 4 ||
          knowledge.find(text.slice(start, tokens.start[to - 1]! + hyphen)).length)
      ) {
        if (spoken?.noun.class !== "treaty") {
          compound = tokens.start[to - 1]! + hyphen + 1;
          end = compound - 1;
          candidates = knowledge.find(text.slice(start, end));
        }
      } else {
        const cut = genitiveOf(last, lexicon, (base) => {
          const head = last.slice(0, base);
          if (!lexicon.bareGenitives.has(last.slice(base))) return true;
          const next = tree.upos[to];
          const titled = only && lexicon.honorifics.has(words.lower[from - 1] ?? "");
          if (titled && (next === Upos.VERB || next === Upos.AUX || next === Upos.PUNCT) && !seen.has(head))
            return false; // "Lord Adonis gjorde"
          // the catalogue sees through a genitive: the same one without the ending means that it is one
          const bare = knowledge.find(text.slice(start, end - (last.length - base)));
          if (candidates.length) return bare[0] === candidates[0];
          if (seen.has(head) && head.length > 4 && next === Upos.NOUN) return true; // "Rasmussens dage"
          if (wholes.has(last) && !seen.has(head)) return false; // "Maxine Waters": "Waters stab" is hers
          // "Waters", "Fords": a surname that ends so, and no genitive of one that does not
          const isSurname = knowledge.catalogue.surname(last).some((id) => knowledge.get(id)?.name.endsWith(last));
          if (masculineNames.has(last.toLowerCase()) || isSurname) return false;
          if (bare.length > 0 || seen.has(head)) return true;
          // a genitive by its ending has something behind it that it owns
          if (only && said === "person" && next !== Upos.NOUN && next !== Upos.ADJ) return false;
          const owns = tree.head[to - 1]! >= to || (to - from > 1 && tree.head[from]! >= to);
          return (
            owns &&
            (tree.morph[to - 1]! & Feature.Gen) !== 0 &&
            tree.upos[to] !== Upos.VERB &&
            tree.upos[to] !== Upos.AUX
          );
        });
        if (cut < last.length) {
          end -= last.length - cut;
          genitive = true;
          candidates = knowledge.find(text.slice(start, end));
        }
      }
    }
    if (!genitive && to < tokens.count && lexicon.language.genitives.includes(words.lower[to]!)) genitive = true;
    if (!candidates.length && to - from > 1 && said !== "person") candidates = ownerOf(from, to);
    const known = candidates.length ? knowledge.get(candidates[0]!) : undefined;
    let type = typeOf[said];
    // one word that the catalogue knows as a country or an organisation, and nobody's surname
    const capital = only && type === "person" && known?.kind === "capital";
    if (capital && !knowledge.catalogue.surname(words.text[from]!).length) type = "place";
    if (only && type === "person" && known?.type === "country" && tree.upos[from - 1] === Upos.ADP) type = "country";
    const sole = only && type === "person" && known && known.type !== "person" && known.type !== "place";
    if (sole && !knowledge.catalogue.surname(words.text[from]!).length) type = known.type;
    if (known && (type === null || type === "place" || known.type === type || to - from > 1 || !mayBePerson(said)))
      type = known.type;
    if (!type && !known && only && knowledge.catalogue.surname(text.slice(start, end)).length) type = "person";
    if (!type && compound === 0 && analyseNoun(lexicon, words.lower[to - 1]!)?.noun.class === "treaty") type = "treaty";
    found.push({ from, to, start, end, type, candidates, genitive, compound, gender });
  }
  return withParties();

  /** The token behind the subject of an office that a name begins with or is inside, or the name's first token. */
  function subjectEnd(from: number, to: number): number {
    let at = from;
    for (let back = 1; back < 7 && from >= back; back++) {
      const word = words.lower[from - back]!;
      if (lexicon.belonging.has(word)) {
        if (!isMinisterial(lexicon, words.lower, from - back - 1)) return from;
        while (at < to && (lexicon.subjects.has(words.lower[at]!) || lexicon.conjunctions.has(words.lower[at]!))) at++;
        return at;
      }
      if (!lexicon.subjects.has(word) && !lexicon.conjunctions.has(word) && !lexicon.definite.has(word)) return from;
    }
    return from;
  }

  /** "Jens Jensen (S)": letters that stand for a party behind a person's name. */
  function withParties(): FoundName[] {
    const { partyLetters } = lexicon.language;
    if (Object.keys(partyLetters).length === 0) return found;
    const out: FoundName[] = [];
    for (let k = 0; k < found.length; k++) {
      const name = found[k]!;
      out.push(name);
      const at = name.to + 1;
      if (name.type !== "person" || words.text[name.to] !== "(") continue;
      const after = words.text[at + 1];
      const party = partyLetters[words.text[at] ?? ""];
      if (party === undefined || (after !== ")" && after !== ",")) continue;
      const candidates = knowledge.find(party);
      if (!candidates.length) continue;
      if (found[k + 1]?.from === at) k++;
      const [start, end] = [tokens.start[at]!, tokens.end[at]!];
      out.push({
        from: at,
        to: at + 1,
        start,
        end,
        type: "organization",
        candidates,
        genitive: false,
        compound: 0,
        gender: null,
      });
    }
    return out;
  }

  /** "Toyota UK", "BBC Radio": a branch of a company or a broadcaster is taken for the whole. */
  function ownerOf(from: number, to: number): readonly string[] {
    const last = knowledge.find(words.text[to - 1]!)[0];
    if (last === undefined || knowledge.get(last)?.type !== "country") return [];
    const ids = knowledge.find(words.text.slice(from, to - 1).join(" "));
    const kind = ids.length ? knowledge.get(ids[0]!)?.kind : "";
    return kind === "company" || kind === "media" ? ids : [];
  }
}

const mayBePerson = (type: NameType): boolean => type === "person";

/** Where a name stops inside a compound of a capitalised and a small part, or -1. */
export function compoundAt(word: string): number {
  const hyphen = word.lastIndexOf("-");
  if (hyphen <= 0 || hyphen === word.length - 1) return -1;
  return isCapital(word) && !isCapital(word.slice(hyphen + 1)) ? hyphen : -1;
}

/** Length of a word without its genitive ending, where `holds` agrees. */
function genitiveOf(word: string, lexicon: Lexicon, holds: (length: number) => boolean): number {
  for (const ending of lexicon.language.genitives) {
    if (word.length - ending.length < 2 || !word.endsWith(ending)) continue;
    const length = word.length - ending.length;
    if (holds(length)) return length;
  }
  return word.length;
}

/** The recognizer left out the first word of a name that the catalogue knows: "[Ri] Yong Ho". */
function isKnownFrom(
  at: number,
  { to, type }: Name,
  { words, knowledge, tokens, end }: { words: Words; knowledge: Knowledge; tokens: Tokens; end: number },
): boolean {
  if (type !== "person" || at < end || !isCapital(words.text[at]!) || tokens.sentence[at] !== tokens.sentence[to - 1])
    return false;
  const longer = words.text.slice(at, to).join(" ");
  return knowledge.find(longer).length > 0 && knowledge.find(words.text.slice(at + 1, to).join(" ")).length === 0;
}
