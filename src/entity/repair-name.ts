import { feminineNames, masculineNames } from "../lang/given-name.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import { compoundAt } from "./find-name.js";
import type { Knowledge } from "./known.js";
import { analyseNoun, type Lexicon } from "./lexicon.js";
import type { Name } from "./recognizer.js";
import { isCapital, type Words } from "./word.js";

interface Layers extends Segmentation, Syntax {
  readonly words: Words;
  readonly lexicon: Lexicon;
  readonly knowledge: Knowledge;
}

const functional = new Set<number>([Upos.PRON, Upos.DET, Upos.ADP, Upos.CCONJ, Upos.SCONJ, Upos.AUX, Upos.PART]);
const longestKnown = 6; // tokens of a name that is looked up

/**
 * Sets right what a recognizer that looks at single tokens gets wrong: names cut at a hyphen or inside, verbs and
 * genitives within names, and names that it missed although the catalogue, or the rest of the text, knows them.
 */
export function repairNames(names: readonly Name[], layers: Layers): Name[] {
  const { tokens, tree, words, lexicon, knowledge } = layers;
  const joined: Name[] = [];
  for (let k = 0; k < names.length; k++) {
    let { from, to, type } = names[k]!;
    // nationality words are looked up again; "European" must not keep "European Union" from being found
    if (type === "nationality" && to - from === 1) continue;
    if (to - from === 2 && knowledge.countryOf(`${words.text[from]} ${words.text[from + 1]}`)) continue; // "North Korean"
    // the parts of one word that the tokenizer cut at its hyphens
    while (isHyphen(to) && to + 1 < tokens.count && touches(to, to + 1) && isCapital(words.text[to + 1]!)) {
      const next = names[k + 1];
      if (next && next.from === to + 1) {
        to = next.to;
        if (next.type === "person" && type !== "person") type = next.type;
        k++;
      } else to += 2;
    }
    if (type === "person") {
      to = withSyllable(from, to);
      if (/^[IVX]{1,5}$/.test(words.text[to] ?? "") && tokens.sentence[to] === tokens.sentence[from]) to++; // "Mohammed VI"
    }
    while (isHyphen(from - 1) && from >= 2 && touches(from - 2, from - 1) && isCapital(words.text[from - 2]!))
      from -= 2;
    const last = joined.at(-1);
    if (last && from < last.to) continue;
    if (type !== "person" && type !== "nationality" && to - from > 1 && isSomebody(from, to, type)) type = "person";
    for (const part of split({ from, to, type })) joined.push(part);
  }
  for (let k = 0; k + 1 < joined.length; k++) {
    const name = joined[k]!;
    const next = joined[k + 1]!;
    if (name.type !== "person" || next.from !== name.to || name.to - name.from !== 1 || next.type === "person")
      continue;
    // "Otto Graf Lambsdorff", cut behind the given name
    const given = words.lower[name.from]!;
    if (!masculineNames.has(given) && !feminineNames.has(given)) continue;
    if (
      tokens.sentence[name.from] !== tokens.sentence[next.from] ||
      lexicon.language.genitives.some((g) => !lexicon.bareGenitives.has(g) && words.lower[name.from]!.endsWith(g))
    )
      continue;
    if (knowledge.find(words.text.slice(next.from, next.to).join(" ")).some(isOther)) continue;
    joined.splice(k, 2, { from: name.from, to: next.to, type: "person" });
  }
  for (let k = 0; k < joined.length; k++) {
    const name = joined[k]!;
    let { from, to } = name;
    const sentence = tokens.sentence[from]!;
    const limit = joined[k + 1]?.from ?? tokens.count;
    const floor = joined[k - 1]?.to ?? 0;
    const body =
      name.type === "person" ? widen(name, floor, Math.min(limit, layers.sentences.firstToken[sentence + 1]!)) : name;
    if (name.type !== "person" || body.type === "organization") {
      joined[k] =
        body !== name ? body : widen(name, floor, Math.min(limit, layers.sentences.firstToken[sentence + 1]!));
      continue;
    }
    while (to < limit && tokens.sentence[to] === sentence) {
      let next = to;
      while (next - to < 3 && lexicon.particles.has(words.lower[next] ?? "")) next++;
      if (next >= limit || !belongs(next)) break;
      to = next + 1;
    }
    for (
      let before = from - 1;
      before > floor && from - before <= 3 && lexicon.particles.has(words.lower[before]!);
      before--
    )
      if (before - 1 >= floor && belongs(before - 1) && tokens.sentence[before - 1] === sentence) from = before - 1;
    while (
      from > floor &&
      tokens.sentence[from - 1] === sentence &&
      belongs(from - 1) &&
      from - 1 !== opening(sentence)
    )
      from--;
    if (from > floor && from - 1 === opening(sentence) && mayBelong(from - 1))
      if (tree.head[from] === from - 1 || knownPerson(from - 1, to)) from--;
    joined[k] = { from, to, type: "person" };
  }
  return sameSurname(fillGaps(joined));

  /** A name of two to four words that nobody knows, right behind a title, or between commas beside one: a person's. */
  function isSomebody(from: number, to: number, type: Name["type"]): boolean {
    if (type !== "other" && !isPlainName(from, to)) return false;
    if (!isTitled(from) && !(isPlainName(from, to) && isDescribed(from, to))) return false;
    return !knowledge.find(words.text.slice(from, to).join(" ")).length;
  }

  function isPlainName(from: number, to: number): boolean {
    if (to - from > 4) return false;
    for (let i = from; i < to; i++) {
      if (!/^\p{Lu}[\p{L}'’.-]*\p{Ll}/u.test(words.text[i]!)) return false;
      if (knowledge.countryOf(words.text[i]!) || knowledge.find(words.text[i]!).some(isOther)) return false;
    }
    return analyseNoun(lexicon, words.lower[to - 1]!) === null && !lexicon.portfolios.has(words.lower[to - 1]!);
  }

  /** "X Y, talsmand for …", "formanden for …, X Y, …": a title on the other side of a comma. */
  function isDescribed(from: number, to: number): boolean {
    const sentence = tokens.sentence[from];
    if (words.lower[to] === ",")
      for (let i = to + 1; i < to + 5 && tokens.sentence[i] === sentence; i++) {
        if (isOfficeNoun(i)) return lexicon.belonging.has(words.lower[i + 1] ?? "") || words.lower[i + 1] === ",";
        if (!isCapital(words.text[i]!) && tree.upos[i] !== Upos.ADJ && tree.upos[i] !== Upos.DET) break;
      }
    if (words.lower[from - 1] !== "," || words.lower[to] !== ",") return false;
    for (let i = from - 2; i > from - 8 && i >= 0 && tokens.sentence[i] === sentence; i--) {
      if (words.lower[i] === "," || tree.upos[i] === Upos.VERB) return false;
      if (isOfficeNoun(i)) return true;
    }
    return false;
  }

  function isOfficeNoun(token: number): boolean {
    const noun = analyseNoun(lexicon, words.lower[token]!)?.noun;
    return noun?.class === "office" && noun.number === "singular";
  }

  function isHyphen(token: number): boolean {
    return token > 0 && token < tokens.count && words.text[token] === "-" && touches(token - 1, token);
  }

  /** "Moon Jae-in": a second syllable in small letters belongs to the name. */
  function withSyllable(from: number, to: number): number {
    if (!isHyphen(to) || to + 1 >= tokens.count || !touches(to, to + 1) || to - from < 2) return to;
    const syllable = words.text[to + 1]!;
    const whole = `${words.text.slice(from, to).join(" ")}-${syllable}`;
    const short = /^\p{Ll}{2,3}$/u.test(syllable) && tree.upos[to + 2] !== Upos.NOUN;
    return short || knowledge.find(whole).length ? to + 2 : to;
  }

  function touches(a: number, b: number): boolean {
    return tokens.end[a] === tokens.start[b];
  }

  function opening(sentence: number): number {
    return layers.sentences.firstToken[sentence]!;
  }

  function knownPerson(from: number, to: number): boolean {
    const id = knowledge.find(words.text.slice(from, to).join(" "))[0];
    return id !== undefined && knowledge.get(id)?.type === "person";
  }

  // a capitalised word next to a person's name that the tagger takes for a name too
  function belongs(token: number): boolean {
    const word = words.text[token] ?? "";
    if (word.length < 2 || !isCapital(word) || tree.upos[token] !== Upos.PROPN) return false;
    if (compoundAt(word) > 0) return false;
    const lower = words.lower[token]!;
    if (lexicon.honorifics.has(lower) || knowledge.countryOf(word)) return false;
    if (masculineNames.has(lower) || feminineNames.has(lower)) return true;
    if (lexicon.portfolios.has(lower) || analyseNoun(lexicon, lower)) return false;
    return !knowledge.find(word).some(isOther);
  }

  /** The same of a word that opens its sentence, where the tagger is less sure. */
  function mayBelong(token: number): boolean {
    const word = words.text[token]!;
    const lower = words.lower[token]!;
    if (word.length < 2 || !isCapital(word) || functional.has(tree.upos[token]!)) return false;
    if (lexicon.honorifics.has(lower) || lexicon.portfolios.has(lower) || lexicon.adjectives.has(lower)) return false;
    return !knowledge.countryOf(word) && !analyseNoun(lexicon, lower) && !knowledge.find(word).some(isOther);
  }

  // a country or an organisation; many towns bear the names of people
  function isOther(id: string): boolean {
    const known = knowledge.get(id);
    return known?.type !== "person" && !(known?.type === "place" && known.kind === "city");
  }

  /** "Clark said Theresa May": no verb in a name; "Toyota's Auris": what belongs to somebody is another one. */
  function split(name: Name): Name[] {
    if (name.to - name.from < 2) return [name];
    const whole = words.text.slice(name.from, name.to).join(" ");
    if (knowledge.find(whole).length) return [name];
    if (name.type === "person" && owned(name.from))
      return [{ from: name.from, to: name.from + 1, type: "place" }, ...rest(name.from + 1)];
    for (let i = name.from; i < name.to; i++) {
      const lower = words.lower[i]!;
      if (i > name.from && i < name.to - 1 && lexicon.language.genitives.includes(lower))
        return [{ ...name, to: i }, ...rest(i + 1)];
      if (
        name.type === "person" &&
        i > name.from &&
        i < name.to - 1 &&
        !isCapital(words.text[i]!) &&
        /^\p{L}/u.test(lower)
      )
        if (!lexicon.particles.has(lower)) return [{ ...name, to: i }, ...rest(i + 1)];
    }
    // "senator i Massachusetts Elizabeth Warren": a place, then somebody's given name
    if (name.type !== "person" && name.to - name.from > 2 && known(words.text[name.from]!)) {
      const first = knowledge.get(knowledge.find(words.text[name.from]!)[0] ?? "");
      const given = words.lower[name.from + 1]!;
      if (first?.type === "place" && (masculineNames.has(given) || feminineNames.has(given)))
        return [{ ...name, to: name.from + 1 }, ...split({ ...name, from: name.from + 1, type: "person" })];
    }
    // "mayor of London Sadiq Khan": the place that a title belongs to, then somebody
    if (name.type === "person" && name.to - name.from > 2 && lexicon.belonging.has(words.lower[name.from - 1] ?? "")) {
      const first = knowledge.get(knowledge.find(words.text[name.from]!)[0] ?? "");
      if ((first?.type === "place" || first?.type === "country") && isOfficeNoun(name.from - 2))
        return [{ ...name, to: name.from + 1, type: "place" }, ...split({ ...name, from: name.from + 1 })];
    }
    // "Maxwell School": what ends in the noun for a body is one, unless it begins with a given name
    if (name.type === "person" && analyseNoun(lexicon, words.lower[name.to - 1]!)?.noun.class === "organization") {
      const given = words.lower[name.from]!;
      const owned = lexicon.language.genitives.includes(words.lower[name.from - 1] ?? "");
      if (owned || (!masculineNames.has(given) && !feminineNames.has(given)))
        return [{ ...name, type: "organization" }];
    }
    // "Tory Brexiteer Andrea Jenkyns": a party or body before somebody's given name
    if (name.type === "person" && name.to - name.from > 2 && known(words.text[name.from]!)) {
      const first = knowledge.get(knowledge.find(words.text[name.from]!)[0] ?? "");
      for (let i = name.from + 1; i <= name.to - 2 && first?.type === "organization"; i++)
        if (masculineNames.has(words.lower[i]!) || feminineNames.has(words.lower[i]!))
          return split({ ...name, from: i });
    }
    // "Livredderen Larry Giles": a noun that has its capital from the sentence, before a given name
    if (name.type === "person" && name.to - name.from > 2 && isOccupation(name.from))
      return split({ ...name, from: name.from + 1 });
    let to = name.to;
    // "between Berlin and Moscow", the "and" lost: two seats of government are no person
    if (name.type === "person" && to - name.from === 2 && isSeat(name.from) && isSeat(name.from + 1))
      return [
        { from: name.from, to: name.from + 1, type: "place" },
        { from: name.from + 1, to, type: "place" },
      ];
    if (name.type === "person") {
      if (to - name.from > 2 && compoundAt(words.text[to - 1]!) > 0) to--;
      while (
        to - name.from > 1 &&
        /^[A-Z]{2,4}$/.test(words.text[to - 1]!) &&
        analyseNoun(lexicon, words.lower[to - 1]!)
      )
        to--;
    } else if (lexicon.language.joinsCompounds) {
      // "Toyotas Auris": a known name with an ending
      const first = words.text[name.from]!;
      const ending = bareGenitive(first);
      if (ending && known(first.slice(0, -ending)) && sameOne(first, ending)) to = name.from + 1;
    }
    return to === name.to ? [name] : [{ ...name, to }];

    function rest(from: number): Name[] {
      return from < name.to && isCapital(words.text[from]!) ? split({ ...name, from }) : [];
    }
  }

  function isOccupation(token: number): boolean {
    const isGiven = (word: string): boolean => masculineNames.has(word) || feminineNames.has(word);
    const word = words.lower[token]!;
    if (token !== opening(tokens.sentence[token]!) || isGiven(word) || !isGiven(words.lower[token + 1]!)) return false;
    if (lexicon.language.joinsCompounds && word.length > 9) return true; // no given name is as long
    return tree.upos[token] === Upos.NOUN || analyseNoun(lexicon, word) !== null;
  }

  /** "Irans Mahmoud Ahmadinejad": a country in the genitive before the name. */
  function owned(token: number): boolean {
    const word = words.text[token]!;
    const ending = lexicon.language.genitives.find((e) => word.endsWith(e));
    return ending !== undefined && known(word.slice(0, -ending.length)) && isCountry(token);
  }

  function known(word: string): boolean {
    return knowledge.find(word).length > 0;
  }

  /** Letters of a genitive ending that a word may have. */
  function bareGenitive(word: string): number {
    for (const ending of lexicon.bareGenitives)
      if (word.length > ending.length + 1 && word.endsWith(ending)) return ending.length;
    return 0;
  }

  /** Whether the catalogue takes a word for the same with and without its ending. */
  function sameOne(word: string, ending: number): boolean {
    return knowledge.find(word)[0] === knowledge.find(word.slice(0, -ending))[0];
  }

  /** The longest name around this one that the catalogue knows: "Red Cross" in "International Committee of the Red Cross". */
  function widen(name: Name, floor: number, limit: number): Name {
    const lowest = Math.max(floor, opening(tokens.sentence[name.from]!), name.from - 5);
    const highest = Math.min(limit, name.to + 4);
    let first = name.from,
      last = name.to;
    while (first > lowest && (isCapital(words.text[first - 1]!) || joins(words.lower[first - 1]!))) first--;
    while (last < highest && (isCapital(words.text[last]!) || joins(words.lower[last]!))) last++;
    for (let size = last - first; size > name.to - name.from; size--)
      for (let from = first; from <= name.from && from + size <= last; from++) {
        const to = from + size;
        if (to < name.to || !isCapital(words.text[from]!) || !isCapital(words.text[to - 1]!)) continue;
        const id = knowledge.find(words.text.slice(from, to).join(" "))[0];
        const type = id === undefined ? undefined : knowledge.get(id)?.type;
        if (type === "organization" || type === "treaty") return { from, to, type: type === "treaty" ? "other" : type };
      }
    return name;
  }

  /** Capitalised words outside all names that the catalogue knows together, or that are part of a person's name here. */
  function fillGaps(list: readonly Name[]): Name[] {
    const surnames = new Set<string>();
    for (const name of list)
      if (name.type === "person" && name.to - name.from > 1) {
        surnames.add(words.text[name.from]!).add(lastWord(name));
      }
    const out: Name[] = [];
    let k = 0;
    for (let i = 0; i < tokens.count; i++) {
      const next = list[k];
      if (next && i === next.from) {
        out.push(next);
        i = next.to - 1;
        k++;
        continue;
      }
      if (!isCapital(words.text[i]!)) continue;
      const limit = Math.min(
        next?.from ?? tokens.count,
        layers.sentences.firstToken[tokens.sentence[i]! + 1]!,
        i + longestKnown,
      );
      const found = knownFrom(i, limit) ?? ofPerson(i, limit, surnames);
      if (found) {
        out.push(found);
        if (found.type === "person" && found.to - found.from > 1)
          surnames.add(words.text[found.from]!).add(lastWord(found));
        i = found.to - 1;
      }
    }
    return out;
  }

  /** "Gheorge Funar", taken for a body, is a person where "Funar" alone is one, if nobody knows better. */
  function sameSurname(list: Name[]): Name[] {
    const alone = new Map<string, { person: number; other: number }>();
    for (const { from, to, type } of list) {
      if (to - from !== 1) continue;
      const seen = alone.get(words.text[from]!) ?? { person: 0, other: 0 };
      alone.set(words.text[from]!, seen);
      if (type === "person") seen.person++;
      else seen.other++;
    }
    return list.map((name) => {
      const { from, to, type } = name;
      if (type === "person" || type === "nationality" || to - from > 4) return name;
      if (to - from === 1) return isLeader(words.text[from]!) ? { from, to, type: "person" } : name;
      const isPerson = (word: string): boolean => {
        const seen = alone.get(word);
        return seen !== undefined && seen.person > 0 && seen.other <= seen.person;
      };
      const given = masculineNames.has(words.lower[from]!) || feminineNames.has(words.lower[from]!);
      // "Berners Lee" beside "Berners-Lee"; "Kit Harington" beside "Kit"
      if (
        !isPerson(words.text[to - 1]!) &&
        !isPerson(words.text.slice(from, to).join("-")) &&
        !((given || type !== "organization") && to - from === 2 && isPerson(words.text[from]!))
      )
        return name;
      for (let i = from; i < to; i++)
        if (!isCapital(words.text[i]!) || /^\p{Lu}{2}/u.test(words.text[i]!) || analyseNoun(lexicon, words.lower[i]!))
          return name;
      return knowledge.find(words.text.slice(from, to).join(" ")).length ? name : { from, to, type: "person" };
    });
  }

  /** "called Merkel": the surname of somebody who is known, and the name of nothing else. */
  function isLeader(word: string): boolean {
    if (knowledge.find(word).length || analyseNoun(lexicon, word.toLowerCase())) return false;
    const { catalogue } = knowledge;
    return word.length > 3 && catalogue.surname(word).some((id) => catalogue.entry(id)?.block === "authored");
  }

  function lastWord(name: Name): string {
    let at = name.to - 1;
    while (at > name.from && !isCapital(words.text[at]!)) at--;
    return words.text[at]!;
  }

  function knownFrom(from: number, limit: number): Name | null {
    let to = from;
    while (to < limit && (isCapital(words.text[to]!) || (to > from && joins(words.lower[to]!)))) to++;
    // what opens a sentence or a quotation has its capital from there
    const opens = from === opening(tokens.sentence[from]!) || /^[^\p{L}\p{N},]/u.test(words.text[from - 1]!);
    const sure = isCountry(from) || (opens ? owns(from) : false) || tree.upos[from] === Upos.PROPN;
    const smallest = sure && !(opens && tree.upos[from] === Upos.PROPN && isTown(from)) ? 1 : 2;
    for (; to - from >= smallest; to--) {
      if (!isCapital(words.text[to - 1]!)) continue;
      const id = knowledge.find(words.text.slice(from, to).join(" "))[0];
      const type = id === undefined ? undefined : knowledge.get(id)?.type;
      if (
        to - from === 1 &&
        to < tokens.count &&
        tokens.sentence[to] === tokens.sentence[from] &&
        isCapital(words.text[to]!)
      )
        continue;
      if (type === undefined || (to - from === 1 && (type === "person" || words.text[from]!.length < 2))) continue;
      return { from, to, type: type === "country" || type === "place" ? "place" : type === "treaty" ? "other" : type };
    }
    return null;
  }

  function isCountry(token: number): boolean {
    const id = knowledge.find(words.text[token]!)[0];
    return id !== undefined && knowledge.get(id)?.type === "country";
  }

  function isSeat(token: number): boolean {
    const known = knowledge.get(knowledge.find(words.text[token]!)[0] ?? "");
    return known?.type === "country" || known?.kind === "capital";
  }

  function isTown(token: number): boolean {
    const known = knowledge.get(knowledge.find(words.text[token]!)[0] ?? "");
    return known?.type === "place" && known.kind === "city";
  }

  // "Venstres formand": the first word of a sentence, but an owner
  function owns(token: number): boolean {
    const next = words.lower[token + 1];
    if (next === undefined) return false;
    if (lexicon.language.genitives.includes(next)) return true;
    return bareGenitive(words.lower[token]!) > 0 && analyseNoun(lexicon, next)?.noun.class === "office";
  }

  function joins(word: string): boolean {
    return (
      word === "-" ||
      lexicon.definite.has(word) ||
      lexicon.belonging.has(word) ||
      lexicon.conjunctions.has(word) ||
      lexicon.particles.has(word)
    );
  }

  function isTitled(from: number): boolean {
    if (from === 0 || tokens.sentence[from - 1] !== tokens.sentence[from]) return false;
    const before = words.lower[from - 1]!;
    return lexicon.honorifics.has(before) || analyseNoun(lexicon, before)?.noun.class === "office";
  }

  /** A name of somebody in the text, one after a title, or one that begins with a given name. */
  function ofPerson(from: number, limit: number, surnames: ReadonlySet<string>): Name | null {
    const word = words.text[from]!;
    if (word.length < 2) return null;
    if (surnames.has(word) && !functional.has(tree.upos[from]!)) return { from, to: from + 1, type: "person" };
    if (tree.upos[from] !== Upos.PROPN && (tree.upos[from] !== Upos.X || opening(tokens.sentence[from]!) === from))
      return null;
    // "Foreign Minister de Charette"
    let heavy = from;
    while (heavy - from < 3 && lexicon.particles.has(words.lower[heavy] ?? "")) heavy++;
    if (!belongs(heavy)) return null;
    let to = heavy + 1;
    while (to < limit && to - from < 5 && (belongs(to) || (lexicon.particles.has(words.lower[to]!) && belongs(to + 1))))
      to++;
    const titled = isTitled(from);
    const given = words.lower[from]!;
    if (!titled && (to - from < 2 || !(masculineNames.has(given) || feminineNames.has(given)))) return null;
    return { from, to: withSyllable(from, to), type: "person" };
  }
}
