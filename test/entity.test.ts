import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../src/catalogue/load.js";
import type { EntityDraft } from "../src/entity/entity.js";
import { loadLanguage } from "../src/lang/load.js";
import { stages } from "../src/reading/pipeline.js";
import { cases } from "./corpus.js";

interface Case {
  text: string;
  published?: string;
  /** [person, title, of, when]; alternatives of a name or a title behind a bar */
  offices?: [string, string, string | null, string][];
  /** [type, name] */
  entities?: [string, string][];
  /** How many named entities of a type there are. */
  count?: Record<string, number>;
  /** Titles that nobody has. */
  never?: string[];
  /** [person, what no office of his belongs to] */
  never_of?: [string, string][];
}

const plain = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");
const oneOf = (names: string, ...given: string[]): boolean =>
  names.split("|").some((name) => given.some((other) => plain(other) === plain(name)));

/** Reads a text and tells each entity with the words that name it. */
async function entitiesOf(code: string, text: string, published: string | null = null) {
  const language = (await loadLanguage(code))!;
  const catalogue = await loadCatalogue();
  const layers = stages.run({
    document: { id: "case", language: code, text, published: published ? { edtf: published, basis: "given" } : null },
    language,
    catalogue,
    options: {},
  });
  const { referents, referentOf, membersOf, mentions } = layers;
  const words = referents.map((): string[] => []);
  mentions.forEach(({ start, end, form }, index) => {
    const entity = referentOf[index]!;
    if (entity >= 0 && form !== "pronoun") words[entity]!.push(text.slice(start, end));
  });
  const names = (entity: EntityDraft): string[] => [entity.name, ...words[referents.indexOf(entity)]!];
  return { referents, referentOf, membersOf, mentions, names };
}

/** What is wrong with the reading of a case; empty where all is right. */
async function wrongs(code: string, one: Case): Promise<string[]> {
  const { text, published, offices, entities, count, never, never_of } = one;
  const { referents, names } = await entitiesOf(code, text, published ?? null);
  const wrong: string[] = [];
  for (const [name, title, of, when] of offices ?? []) {
    const person = referents.find((entity) => entity.type === "person" && oneOf(name, ...names(entity)));
    const fits = person?.offices.some(
      (office) =>
        title.split("|").includes(office.title) && office.when === when && (of === null || oneOf(of, office.of ?? "")),
    );
    if (!fits)
      wrong.push(
        `${name}: ${title} of ${of}, got ${JSON.stringify(person?.offices.map((o) => [o.title, o.of, o.when]))}`,
      );
  }
  for (const title of never ?? [])
    if (referents.some((entity) => entity.offices.some((office) => office.title === title))) wrong.push(`a ${title}`);
  for (const [name, of] of never_of ?? [])
    if (referents.some((entity) => oneOf(name, ...names(entity)) && entity.offices.some((office) => office.of === of)))
      wrong.push(`${name} holds an office of ${of}`);
  for (const [type, name] of entities ?? [])
    if (!referents.some((entity) => entity.type === type && oneOf(name, ...names(entity))))
      wrong.push(`no ${type} ${name}`);
  for (const [type, wanted] of Object.entries(count ?? {})) {
    const found = referents.filter((entity) => entity.type === type && entity.named);
    if (found.length !== wanted) wrong.push(`${found.length} of ${type}: ${found.map((entity) => entity.name)}`);
  }
  return wrong;
}

/** A text with `[[words=name|other name]]`: whom the words mean; nobody said: must stay open; `*`: several or open. */
async function pronouns(code: string, marked: string): Promise<{ right: number; open: number; wrong: string[] }> {
  const wanted: { start: number; end: number; names: string }[] = [];
  let text = "";
  for (const [index, part] of marked.split(/\[\[(.*?)\]\]/).entries()) {
    const [words, names] = index % 2 ? part.split("=") : [part];
    if (names !== undefined) wanted.push({ start: text.length, end: text.length + words!.length, names });
    text += words;
  }
  const { referents, referentOf, mentions, names } = await entitiesOf(code, text, "2018-10-23");
  const result = { right: 0, open: 0, wrong: [] as string[] };
  for (const one of wanted) {
    const mention = mentions.findIndex((m) => m.start === one.start && m.end === one.end && m.form !== "name");
    const entity = referents[mention < 0 ? -1 : referentOf[mention]!];
    const said =
      one.names === "" ? !entity?.named : one.names === "*" || (entity && oneOf(one.names, ...names(entity)));
    if (said) result.right++;
    else if (!entity) result.open++;
    else result.wrong.push(`${text.slice(one.start)} → ${entity.name}, not ${one.names || "anybody"}`);
    if (!said && process.env.SHOW) console.log(code, marked, "→", entity?.name, "want", one.names);
  }
  return result;
}

const shards = {
  da: [
    "Ruslands præsident, ",
    "Vladimir Putin",
    "FN-ambassadør",
    "Trumps ",
    "henholdsvis ",
    " og ",
    "han ",
    "vore præsidenter ",
    "den tyske ",
    "landet ",
    "sagde ",
    "en talsmand for Kreml",
    "USA",
    "INF-traktaten",
  ],
  en: [
    "Russian President ",
    "Vladimir Putin",
    "U.N. ambassador ",
    "Trump",
    "respectively",
    " and ",
    "he ",
    "our presidents ",
    "the German ",
    "the country ",
    "said ",
    "a spokesman for the Kremlin",
    "U.S. ",
    "Secretary of State ",
  ],
};

for (const code of ["da", "en"]) {
  describe(code, () => {
    test("any text is read, and every mention stands where it says", async () => {
      const piece = fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 10 }),
        fc.constantFrom(...shards[code as "da" | "en"]),
        fc.constantFrom(" ", ", ", "\r\n", " - ", "🇩🇰", "e\u0301", "'s", "’s ", ". "),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
          const text = pieces.join("");
          const { mentions, referents, referentOf, membersOf } = await entitiesOf(code, text, "2018-10-23");
          for (const [index, mention] of mentions.entries()) {
            expect(mention.start).toBeLessThan(mention.end);
            expect(text.slice(mention.start, mention.end).trim()).not.toBe("");
            expect(referentOf[index]!).toBeLessThan(referents.length);
            if (index > 0) expect(mentions[index - 1]!.start).toBeLessThanOrEqual(mention.start);
          }
          for (const members of membersOf.values()) for (const one of members) expect(referents[one]).toBeDefined();
          for (const { offices } of referents)
            for (const { evidence, title } of offices) {
              expect(title).not.toBe("");
              expect(evidence.end).toBeLessThanOrEqual(text.length);
            }
        }),
        { numRuns: 150 },
      );
    });

    test("offices, links and spellings", async () => {
      const list = cases<Case>(code, "entity");
      const wrong: string[] = [];
      for (const one of list) {
        const found = await wrongs(code, one);
        if (found.length) wrong.push(`${one.text}\n    ${found.join("; ")}`);
      }
      if (process.env.SHOW) console.log(wrong.join("\n"));
      expect(1 - wrong.length / list.length, wrong.join("\n")).toBeGreaterThanOrEqual(0.8);
    });

    test("offices in every construction that reporters use", async () => {
      const list = cases<Case>(code, "office");
      const wrong: string[] = [];
      for (const one of list) {
        const found = await wrongs(code, one);
        if (found.length) wrong.push(`${one.text}\n    ${found.join("; ")}`);
      }
      if (process.env.SHOW) console.log(wrong.join("\n"), `\n${wrong.length} of ${list.length}`);
      expect(1 - wrong.length / list.length, wrong.join("\n")).toBeGreaterThanOrEqual(0.88);
    });

    test("pronouns and bare nouns: right, open, and seldom wrong", async () => {
      const list = cases<{ text: string }>(code, "coreference");
      let right = 0,
        open = 0;
      const wrong: string[] = [];
      for (const { text } of list) {
        const result = await pronouns(code, text);
        right += result.right;
        open += result.open;
        wrong.push(...result.wrong);
      }
      const all = right + open + wrong.length;
      if (process.env.SHOW) console.log({ right, open, wrong: wrong.length });
      expect(right / all, wrong.join("\n")).toBeGreaterThanOrEqual(0.8);
      expect(wrong.length / all, wrong.join("\n")).toBeLessThanOrEqual(0.1);
    });
  });
}

// Remarks on journeys of presidents and secretaries of state; Office of the Historian, public domain.
test("whom they met with: person, title and country", async () => {
  const list = cases<Case>("en", "meeting-title");
  const wrong: string[] = [];
  let all = 0;
  for (const one of list) {
    all += one.offices!.length;
    for (const found of await wrongs("en", one)) wrong.push(`${one.text}\n    ${found}`);
  }
  if (process.env.SHOW) console.log(wrong.join("\n"), wrong.length, all);
  expect(1 - wrong.length / all, wrong.join("\n")).toBeGreaterThanOrEqual(0.9);
});
