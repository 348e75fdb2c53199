/**
 * News without end for measurements: real articles of the tests, cut to the length of a wire (60 to 150 words), with
 * other countries, people and days, a lead of diplomacy before them, and the copies that wires have. The same number
 * and seed give the same documents.
 */
import { newsOf, type TestDocument } from "../test/reading-of.js";
import { countries, leads, outlets, people, titles, treaties } from "./word.js";

export interface Generated {
  readonly id: string;
  readonly language: "da" | "en";
  readonly text: string;
  readonly published: string;
  readonly publisher: string;
}

type Language = Generated["language"];

/** Documents of one day: the record grows in days, not in density. */
const perDay = 200;
const firstDay = Date.UTC(2017, 0, 1);
/** After a document, how likely it is that others carry it too: about a third of all documents are such copies. */
const carried = 0.22;
const translated = 0.06;

/** A generator of numbers in [0, 1): mulberry32, public domain. */
function chance(seed: number): () => number {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Story {
  readonly lines: Readonly<Record<Language, readonly string[] | null>>;
  readonly mapping: Mapping;
}

interface Passage {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
}

interface Mapping {
  readonly country: (index: number) => number;
  readonly person: (index: number) => number;
}

/** `documents` of them, in the order of their days. */
export function* generate(documents: number, seed = 1): Generator<Generated> {
  const random = chance(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  /** Few are in the news every day, most now and then: the first of the list are drawn most. */
  const famous = (n: number): number => Math.floor(n * random() ** 3);
  const articles = pool();
  // Copies come hours later: they wait here until their turn.
  const waiting: { at: number; make: (n: number) => Generated }[] = [];

  for (let n = 0; n < documents; n++) {
    const day = Math.floor(n / perDay);
    const due = waiting.findIndex(({ at }) => at <= n);
    if (due >= 0) {
      yield waiting.splice(due, 1)[0]!.make(n);
      continue;
    }
    const language: Language = random() < 0.5 ? "da" : "en";
    const inBoth = random() < translated;
    const story = storyOf(language, inBoth, day);
    const outlet = below(outlets[language].length);
    const whole = textOf(story, language)!;
    yield document(n, language, whole.join("\n"), outlets[language][outlet]!, day);
    if (random() < carried)
      for (let copies = 1 + famous(6), i = 0; i < copies; i++) {
        const after = n + 1 + below(perDay);
        waiting.push({ at: after, make: (at) => copyOf(at, whole, language, outlet + 1 + i) });
      }
    const other: Language = language === "da" ? "en" : "da";
    const translation = inBoth ? textOf(story, other) : null;
    if (translation)
      waiting.push({
        at: n + 1 + below(perDay),
        make: (at) => document(at, other, translation.join("\n"), pick(outlets[other]), Math.floor(at / perDay)),
      });
  }

  function document(n: number, language: Language, text: string, publisher: string, day: number): Generated {
    const published = new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
    return { id: `g${n}`, language, text, published, publisher };
  }

  /** Another outlet's copy: a new headline, and up to a third cut from the end. */
  function copyOf(n: number, lines: readonly string[], language: Language, outlet: number): Generated {
    const kept = lines.slice(1, Math.max(3, Math.ceil(lines.length * (0.67 + random() / 3))));
    const text = [pick(titles[language]), ...kept].join("\n");
    return document(n, language, text, outlets[language][outlet % outlets[language].length]!, Math.floor(n / perDay));
  }

  function storyOf(language: Language, inBoth: boolean, day: number): Story {
    // Passages of several articles: one article's alone would make every later cut of it a copy of the first.
    const from = inBoth ? articles[language].filter(({ translation }) => translation) : articles[language];
    const passages: Passage[] = [];
    const wanted = 40 + below(80);
    for (let words = 0; words < wanted; ) {
      const article = pick(from);
      const start = 1 + below(article.lines.length - 1);
      const end = Math.min(article.lines.length, start + 1 + below(3));
      passages.push({ article, start, end });
      for (let i = start; i < end; i++) words += article.lines[i]!.split(" ").length;
    }
    const lead = below(leads.length);
    const second = random() < 0.4 ? below(leads.length) : null;
    const [shiftC, shiftP] = [famous(countries.length), famous(people.length)];
    const others = [famous(people.length), famous(people.length), famous(countries.length), famous(countries.length)];
    const mapping: Mapping = {
      country: (index) => (index + shiftC) % countries.length,
      person: (index) => (index + shiftP) % people.length,
    };
    const fillers = [below(28), below(24)];
    const pacts = [famous(treaties.length), famous(treaties.length)];
    const lines = (code: Language): readonly string[] | null => {
      if (code !== language && !inBoth) return null;
      const linesOf = ({ article }: Passage): readonly string[] =>
        code === language ? article.lines : article.translation!;
      const head = linesOf(passages[0]!)[0]!;
      const body = passages.flatMap((passage) => linesOf(passage).slice(passage.start, passage.end));
      const told = [lead, second]
        .filter((one) => one !== null)
        .map((one, i) =>
          filled(leads[one]![code], code, [...others.slice(i), ...others], day + fillers[i]! - 7, pacts[i]!),
        );
      return [head, told[0]!, ...body, ...told.slice(1)];
    };
    return { lines: { da: lines("da"), en: lines("en") }, mapping };
  }
}

/** A lead with people, countries and a day in it. */
function filled(lead: string, language: Language, who: readonly number[], day: number, pact: number): string {
  const [p, q, c, d] = who as [number, number, number, number];
  const person = (i: number) => people[i % people.length]!;
  const country = (i: number) => countries[i % countries.length]!;
  const date = new Date(firstDay + day * 86_400_000).toLocaleDateString(language === "da" ? "da-DK" : "en-GB", {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const values: Record<string, string> = {
    P: person(p),
    Q: person(q === p ? q + 1 : q),
    C: country(c)[language],
    D: country(d === c ? d + 1 : d)[language],
    CITY: country(d)[language === "da" ? "capitalDa" : "capitalEn"],
    DAY: date,
    TREATY: treaties[pact]![language],
  };
  return lead.replace(/\b[A-Z]+\b/g, (word) => values[word] ?? word);
}

/** The lines of a story in a language, with the story's names in place of the article's. */
function textOf({ lines, mapping }: Story, language: Language): string[] | null {
  const own = lines[language];
  if (!own) return null;
  const { pattern, index } = names[language];
  return own.map((line) =>
    line.replace(pattern, (name) => {
      const [kind, at] = index.get(name)!;
      if (kind === "country") return countries[mapping.country(at)]![language];
      const person = people[mapping.person(at)]!;
      return kind === "surname" ? person.split(" ").at(-1)! : person;
    }),
  );
}

const names = { da: namesOf("da"), en: namesOf("en") };

function namesOf(language: Language) {
  const index = new Map<string, readonly ["country" | "person" | "surname", number]>();
  for (const [i, country] of countries.entries()) index.set(country[language], ["country", i]);
  for (const [i, name] of people.entries()) {
    index.set(name, ["person", i]);
    const surname = name.split(" ").at(-1)!;
    if (!index.has(surname)) index.set(surname, ["surname", i]);
  }
  const longestFirst = [...index.keys()].sort((a, b) => b.length - a.length);
  return { index, pattern: new RegExp(`(?<![\\p{L}])(?:${longestFirst.join("|")})(?![\\p{L}])`, "gu") };
}

interface Article {
  readonly lines: readonly string[];
  readonly translation: readonly string[] | null;
}

function pool(): Record<Language, Article[]> {
  const lines = ({ text }: TestDocument): string[] => text.split("\n").filter((line) => line.trim());
  const [da, en] = [newsOf("ntrex.da").map(lines), newsOf("ntrex.en").map(lines)];
  const paired = (own: string[][], other: string[][]): Article[] =>
    own.map((one, i) => ({ lines: one, translation: other[i]!.length === one.length ? other[i]! : null }));
  const alone = (name: string): Article[] =>
    newsOf(name)
      .map(lines)
      .filter((one) => one.length > 3)
      .map((one) => ({ lines: one, translation: null }));
  return { da: [...paired(da, en), ...alone("cdt.da")], en: [...paired(en, da), ...alone("wikinews.en")] };
}
