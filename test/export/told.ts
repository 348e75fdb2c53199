import { loadCatalogue } from "../../src/catalogue/load.js";
import { everyFormat, exported, formatOf } from "../../src/export/every-format.js";
import type { ExportFilter } from "../../src/export/filter.js";
import type { LeftOut } from "../../src/export/format.js";
import type { Entity, Event, Quotation, Reading } from "../../src/reading/reading.js";
import { type Addition, add } from "../../src/record/add.js";
import type { Database } from "../../src/store/database.js";
import { openStore } from "../../src/store/open.js";

/** A text with emoji before, within and behind what is stated, and a cell that a spreadsheet would take for a formula. */
const text =
  '😀🎉 USA accused Russia of cheating. “We 👍 will leave, \tthey "cheat"”, Ada Berg said.\r\n=1+1 Ada Berg, Bo Dahl & <Carl> met in Paris. They plan a summit in Oslo. They did not sign the INF Treaty.';

const at = (words: string, from = 0): { start: number; end: number } => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`the text has no ${words}`);
  return { start, end: start + words.length };
};

const entity = (id: string, type: Entity["type"], name: string, words: string, catalogue?: string): Entity => ({
  id,
  type,
  name,
  ...(catalogue && { catalogue }),
  offices: [],
  mentions: [{ ...at(words), form: "name" }],
});

const event = (
  id: string,
  type: Event["type"],
  status: Event["status"],
  words: string,
  more: Partial<Event>,
): Event => ({
  id,
  type,
  status,
  background: false,
  trigger: at(words),
  evidence: at(words),
  mentions: [],
  participants: [],
  about: [],
  accordingTo: [],
  plover: null,
  cameo: null,
  confidence: 0.8,
  rule: "test/told",
  ...more,
});

const quotation: Quotation = {
  id: "q1",
  type: "direct",
  content: [at('We 👍 will leave, \tthey "cheat"')],
  cue: at("said"),
  source: at("Ada Berg"),
  speaker: "e3",
  addressees: ["e2"],
  within: null,
  commitment: "threatens",
};

const reading: Reading = {
  schema: 1,
  document: {
    id: "told",
    uri: "https://news.example/told?a=1&b=2",
    title: 'A "title", with <signs>',
    publisher: "News & Co",
    language: "en",
    published: { edtf: "2018-10-23", basis: "given" },
    text,
  },
  sentences: [
    { start: 0, end: text.indexOf("“") },
    { start: text.indexOf("“"), end: text.length },
  ],
  entities: [
    entity("e1", "country", "United States", "USA", "country/USA"),
    entity("e2", "country", "Russia", "Russia", "country/RUS"),
    entity("e3", "person", "Ada Berg", "Ada Berg"),
    entity("e4", "person", "Bo Dahl", "Bo Dahl"),
    entity("e5", "person", "<Carl>", "<Carl>"),
    entity("e6", "place", "Paris", "Paris", "city/paris-fra"),
    entity("e7", "place", "Oslo", "Oslo"),
    entity("e8", "treaty", "INF Treaty", "INF Treaty", "treaty/inf"),
  ],
  times: [],
  quotations: [quotation],
  events: [
    event("v1", "accusation", "happened", "USA accused Russia of cheating", {
      participants: [
        { entity: "e1", role: "actor" },
        { entity: "e2", role: "recipient" },
      ],
      plover: { event: "ACCUSE", mode: "disapprove" },
      cameo: "112",
    }),
    event("v2", "meeting", "happened", "=1+1 Ada Berg, Bo Dahl & <Carl> met in Paris", {
      participants: ["e3", "e4", "e5"].map((one) => ({ entity: one, role: "participant" as const })),
      place: "e6",
      time: { edtf: "2018-10-22", implied: [] },
      plover: { event: "CONSULT", mode: "visit" },
      cameo: "040",
    }),
    event("v3", "meeting", "planned", "They plan a summit in Oslo", {
      participants: ["e3", "e4"].map((one) => ({ entity: one, role: "participant" as const })),
      place: "e7",
      time: { edtf: "2018-11", implied: [] },
      accordingTo: [{ quotation: "q1" }],
      plover: { event: "AGREE" },
      cameo: "036",
    }),
    event("v4", "treaty-signature", "not-happened", "They did not sign the INF Treaty", {
      participants: [{ entity: "e2", role: "actor" }],
      treaty: "e8",
    }),
    event("v5", "election", "happened", "They plan", { participants: [{ entity: "e1", role: "actor" }] }),
  ],
  problems: [],
};

const addition = (change: object = {}): Addition => ({
  reading: { ...reading, document: { ...reading.document, ...change } },
  words: { words: ["usa"], starts: [text.indexOf("USA")] },
  received: "2018-10-23",
  ingested: "2018-10-23T12:00:00Z",
  analysis: "test",
});

/** A record that states each kind of thing once, and a second document that nobody knew before 25 October. */
export async function recordOfTold(open = () => openStore(":memory:")): Promise<Database> {
  const database = await open();
  const later = { id: "later", publisher: "Other", published: { edtf: "2018-10-25", basis: "given" } };
  await add(database, [addition(), addition(later)]);
  return database;
}

export { text };

export interface Given {
  readonly withText?: boolean;
  readonly allStatuses?: boolean;
  readonly table?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly filter?: ExportFilter;
}

/** What an export holds, file by file, and what it left out. */
export async function exportOf(
  database: Database,
  name: string,
  given: Given = {},
): Promise<{ files: Map<string, Buffer>; leftOut: Map<LeftOut, number> }> {
  const leftOut = new Map<LeftOut, number>();
  const parts = new Map<string, Uint8Array[]>();
  const asked = {
    database,
    catalogue: await loadCatalogue(),
    asOf: given.asOf ?? given.knownAt ?? "2018-10-24",
    knownAt: given.knownAt ?? "2018-10-24",
    now: new Date("2018-10-24T12:00:00Z"),
    withText: given.withText ?? false,
    allStatuses: given.allStatuses ?? false,
    table: given.table ?? null,
    leftOut,
    ...(given.filter && { filter: given.filter }),
  };
  for await (const { table, data } of exported(formatOf(name), asked)) {
    const list = parts.get(table) ?? [];
    parts.set(table, [...list, typeof data === "string" ? Buffer.from(data) : data]);
  }
  return { files: new Map([...parts].map(([table, list]) => [table, Buffer.concat(list)])), leftOut };
}

/** The only file of a format, as text. */
export async function textOf(database: Database, name: string, given: Given = {}): Promise<string> {
  const { files } = await exportOf(database, name, given);
  return [...files.values()].join("");
}

export const names = everyFormat.map(({ name }) => name);
