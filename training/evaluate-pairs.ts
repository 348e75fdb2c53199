/**
 * Measures how often the versions of one article in two languages meet in the record: both are added as two outlets, and
 * an event of the gold that both readings found counts as met where its two reports are in one occurrence.
 * Usage: npx tsx training/evaluate-pairs.ts [--errors] ../shared/gold/articles
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { documentOfText } from "../src/document/input.js";
import { assemble } from "../src/reading/assemble.js";
import { layersOf } from "../src/reading/reader.js";
import type { Event, Reading } from "../src/reading/reading.js";
import { add } from "../src/record/add.js";
import { documentId } from "../src/record/identity.js";
import { wordsOf } from "../src/record/word.js";
import { openStore } from "../src/store/open.js";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: "boolean" } } });
const [folder] = positionals;
if (!folder) throw new Error("usage: evaluate-pairs.ts [--errors] FOLDER");
const languages = ["da", "en"] as const;

interface Gold {
  document: { published?: string };
  events: { id: string; type: string; typeAny?: string[]; evidence: string; also?: string[] }[];
}

/** The event of a reading that the gold means: of its type, its trigger inside the evidence. */
function eventOf({ events, document }: Reading, gold: Gold["events"][number]): Event | undefined {
  const types = [gold.type, ...(gold.typeAny ?? [])];
  for (const evidence of [gold.evidence, ...(gold.also ?? [])]) {
    const start = document.text.indexOf(evidence);
    if (start < 0) continue;
    const end = start + evidence.length;
    const inside = (span: { start: number; end: number }): boolean => span.start >= start && span.end <= end;
    const found = events.find((event) => types.includes(event.type) && [event.trigger, ...event.mentions].some(inside));
    if (found) return found;
  }
  return undefined;
}

let met = 0,
  both = 0,
  reports = 0,
  shared = 0;
for (const article of readdirSync(folder).sort()) {
  const paths = languages.map((language) => ({
    text: `${folder}/${article}/text.${language}.txt`,
    facts: `${folder}/${article}/facts.${language}.json`,
  }));
  if (!paths.every(({ text, facts }) => existsSync(text) && existsSync(facts))) continue;
  const database = await openStore(":memory:");
  const sides: { reading: Reading; gold: Gold }[] = [];
  for (const [i, language] of languages.entries()) {
    const gold = JSON.parse(readFileSync(paths[i]!.facts, "utf8")) as Gold;
    const day = gold.document.published ?? "2018-09-30";
    const opened = documentOfText(readFileSync(paths[i]!.text, "utf8"), {
      id: `${article}.${language}`,
      publisher: language,
      language,
      published: day,
    });
    const layers = await layersOf(opened);
    const reading = assemble(layers);
    sides.push({ reading, gold });
    await add(database, [
      { reading, words: wordsOf(layers), received: day, ingested: `${day}T12:00:00Z`, analysis: "0" },
    ]);
  }
  const rows = await database.all<{ id: string; occurrence: string }>("SELECT id, occurrence FROM event");
  const occurrence = new Map(rows.map((row) => [row.id, row.occurrence]));
  const at = ({ reading }: (typeof sides)[number], event: Event): string =>
    occurrence.get(`${documentId(reading.document)}/${event.id}`)!;
  const [danish, english] = sides as [(typeof sides)[number], (typeof sides)[number]];
  for (const side of sides) {
    const other = side === danish ? english : danish;
    const theirs = new Set(other.reading.events.map((event) => at(other, event)));
    reports += side.reading.events.length;
    shared += side.reading.events.filter((event) => theirs.has(at(side, event))).length;
  }
  for (const gold of danish.gold.events) {
    const twin = english.gold.events.find(({ id }) => id === gold.id);
    const pair = twin && ([eventOf(danish.reading, gold), eventOf(english.reading, twin)] as const);
    if (!pair?.[0] || !pair[1]) continue;
    both++;
    if (at(danish, pair[0]) === at(english, pair[1])) met++;
    else if (values.errors) {
      console.log(`${article} ${gold.id} ${gold.type}`);
      for (const [i, event] of pair.entries()) {
        const { entities, document } = sides[i]!.reading;
        const name = (id: string | undefined): string => entities.find((entity) => entity.id === id)?.name ?? "-";
        const who = event!.participants.map(({ entity }) => name(entity)).join(" + ");
        console.log(
          `   ${event!.type} ${event!.status} | ${who} | ${name(event!.place)} | ${name(event!.treaty)} | ${event!.time?.edtf ?? "-"} | ${document.text.slice(event!.evidence.start, event!.evidence.end).slice(0, 90)}`,
        );
      }
    }
  }
  await database.close();
}
console.log(`events of the gold that both readings found: ${both}, met in one occurrence: ${(met / both).toFixed(3)}`);
console.log(`all reports: ${reports}, in an occurrence with the other language: ${(shared / reports).toFixed(3)}`);
