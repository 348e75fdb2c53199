import type { Database } from "./database.js";
import { views } from "./view.js";

/** Meetings that took place, as the index `event_met` has them; a question in other words does not use it. */
export const meetings =
  "type IN ('meeting', 'visit', 'call', 'negotiation', 'mediation') AND status IN ('happened', 'ongoing')";

/** Meetings however they stand, as the index `event_gathering` has them; and those called off (`event_called_off`). */
export const gatherings = "type IN ('meeting', 'visit', 'call', 'negotiation', 'mediation')";
export const calledOff = `${gatherings} AND status IN ('cancelled', 'not-happened', 'denied')`;

/**
 * The tables of the record. Everything but `document` and `decision` follows from these two. Rows that a question
 * pages through carry the day they are paged by, so that a page costs a page and not the record.
 */
export function schema(dialect: Database["dialect"]): readonly string[] {
  const isSqlite = dialect === "sqlite";
  const number = isSqlite ? "INTEGER" : "BIGINT";
  const counter = isSqlite ? "INTEGER PRIMARY KEY" : "BIGSERIAL PRIMARY KEY";
  // Rows that are all key are kept once, in the order of the key.
  const flat = isSqlite ? " WITHOUT ROWID" : "";
  const ofDocument = "document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE";
  const ofEvent = "event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE";
  const ofNumber = "REFERENCES document (n) ON DELETE CASCADE";
  return [
    `CREATE TABLE document (
      n ${number} PRIMARY KEY, -- by the day from which it was known, then by id: what is latest has the greatest
      id TEXT NOT NULL UNIQUE, -- hash of what identifies it: text, uri, publisher, day
      name TEXT NOT NULL, uri TEXT, title TEXT, publisher TEXT, language TEXT NOT NULL,
      published TEXT, published_basis TEXT,
      known TEXT NOT NULL, -- the day from which the record could know it
      arrival ${number} NOT NULL, -- counts what was added or read anew, in that order
      received TEXT NOT NULL, ingested TEXT NOT NULL, analysis TEXT NOT NULL,
      story TEXT NOT NULL, text TEXT NOT NULL, reading TEXT NOT NULL)`,
    "CREATE INDEX document_known ON document (known DESC, id)",
    "CREATE INDEX document_story ON document (story)",
    "CREATE INDEX document_arrival ON document (arrival)",
    "CREATE INDEX document_name ON document (name)",
    "CREATE INDEX document_analysis ON document (analysis, n)",
    `CREATE TABLE story_band (hash ${number} NOT NULL, n ${number} NOT NULL, PRIMARY KEY (hash, n))${flat}`,
    "CREATE TABLE entity (id TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, catalogue TEXT)",
    "CREATE INDEX entity_key ON entity (key)",
    // Words of names that an entity has been given, by which a part of a name is found.
    `CREATE TABLE entity_word (word TEXT NOT NULL, entity TEXT NOT NULL, PRIMARY KEY (word, entity))${flat}`,
    `CREATE TABLE document_entity (${ofDocument}, local TEXT NOT NULL, entity TEXT NOT NULL, mentions INTEGER NOT NULL,
      known TEXT NOT NULL, PRIMARY KEY (document, local))${flat}`,
    "CREATE INDEX document_entity_entity ON document_entity (entity, known, document)",
    `CREATE TABLE quotation (id TEXT PRIMARY KEY, ${ofDocument}, type TEXT NOT NULL, commitment TEXT NOT NULL, speaker TEXT,
      within TEXT, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, words TEXT NOT NULL, known TEXT NOT NULL)`,
    "CREATE INDEX quotation_document ON quotation (document)",
    "CREATE INDEX quotation_speaker ON quotation (speaker, known DESC, id)",
    "CREATE INDEX quotation_known ON quotation (known DESC, id)",
    `CREATE TABLE quotation_entity (quotation TEXT NOT NULL REFERENCES quotation (id) ON DELETE CASCADE, entity TEXT NOT NULL,
      part TEXT NOT NULL, known TEXT NOT NULL, PRIMARY KEY (quotation, entity, part))${flat}`,
    "CREATE INDEX quotation_entity_entity ON quotation_entity (entity, part, known DESC, quotation)",
    `CREATE TABLE event (id TEXT PRIMARY KEY, ${ofDocument}, type TEXT NOT NULL, status TEXT NOT NULL,
      step TEXT, -- of treaties: how formal an act it is
      background INTEGER NOT NULL,
      start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, words TEXT NOT NULL, -- of the clause that states it
      place TEXT, treaty TEXT, edtf TEXT, first_day TEXT, last_day TEXT,
      day TEXT NOT NULL, until TEXT NOT NULL, -- the first and the last day, or else the day it was known
      is_plan INTEGER NOT NULL, -- news of an act that is still to come
      confidence REAL NOT NULL, rule TEXT NOT NULL, plover TEXT, cameo TEXT, known TEXT NOT NULL, occurrence TEXT NOT NULL,
      review TEXT NOT NULL DEFAULT '')`,
    "CREATE INDEX event_document ON event (document)",
    "CREATE INDEX event_occurrence ON event (occurrence, known, status, background, review, document, first_day, last_day, edtf, type, place, id)",
    "CREATE INDEX event_treaty ON event (treaty, known) WHERE treaty IS NOT NULL",
    "CREATE INDEX event_known ON event (known, background, occurrence)",
    `CREATE INDEX event_met ON event (day DESC, occurrence) WHERE ${meetings}`,
    `CREATE INDEX event_gathering ON event (day DESC, occurrence) WHERE ${gatherings}`,
    `CREATE INDEX event_called_off ON event (day DESC, occurrence) WHERE ${calledOff}`,
    "CREATE INDEX event_planned ON event (is_plan, until, known, occurrence)",
    "CREATE INDEX event_review ON event (review) WHERE review <> ''",
    `CREATE TABLE event_entity (${ofEvent}, entity TEXT NOT NULL, role TEXT NOT NULL, day TEXT NOT NULL,
      has_met INTEGER NOT NULL, -- it took part in a meeting that took place
      PRIMARY KEY (event, entity, role))${flat}`,
    "CREATE INDEX event_entity_entity ON event_entity (entity, role, event)",
    "CREATE INDEX event_entity_met ON event_entity (entity, day DESC, event) WHERE has_met = 1",
    `CREATE TABLE event_block (${ofEvent}, block TEXT NOT NULL, first_day INTEGER, last_day INTEGER, known INTEGER NOT NULL,
      is_real INTEGER NOT NULL, timeless INTEGER NOT NULL, cluster TEXT NOT NULL, PRIMARY KEY (event, block))${flat}`,
    "CREATE INDEX event_block_day ON event_block (block, first_day, last_day)",
    "CREATE INDEX event_block_known ON event_block (block, known) WHERE first_day IS NULL",
    "CREATE INDEX event_block_wide ON event_block (block, last_day) WHERE first_day <> last_day",
    "CREATE INDEX event_block_cluster ON event_block (cluster)",
    // Reports of one week that are of the same matter in the same words, with what each says of who and when.
    `CREATE TABLE event_near (${ofEvent}, block TEXT NOT NULL, sign TEXT NOT NULL, until INTEGER, cluster TEXT NOT NULL,
      PRIMARY KEY (event, block))${flat}`,
    "CREATE INDEX event_near_block ON event_near (block)",
    "CREATE INDEX event_near_cluster ON event_near (cluster)",
    // What people decided: a log beside the evidence, which is never edited; and what follows from it.
    `CREATE TABLE decision (id ${counter}, made TEXT NOT NULL, author TEXT NOT NULL, action TEXT NOT NULL)`,
    // Two reports that a person joined; an event linked to itself was taken out of its occurrence.
    "CREATE TABLE event_link (a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b))",
    "CREATE INDEX event_link_b ON event_link (b)",
    // The text's lemmas, a blank between, each with the parts of a compound behind a plus, and where in the text each begins.
    `CREATE TABLE document_word (n ${number} PRIMARY KEY ${ofNumber}, words TEXT NOT NULL, starts TEXT NOT NULL)`,
    // What a search can be narrowed down by, in one short row for each document; lists have a bar around each item.
    `CREATE TABLE document_facet (n ${number} PRIMARY KEY ${ofNumber}, language TEXT NOT NULL, publisher TEXT NOT NULL,
      month TEXT NOT NULL, types TEXT NOT NULL, entities TEXT NOT NULL)`,
    ...(isSqlite
      ? [
          "CREATE VIRTUAL TABLE search USING fts5 (words, parts, facets, content = '', contentless_delete = 1, tokenize = 'ascii')",
        ]
      : [
          `CREATE TABLE search (n BIGINT PRIMARY KEY ${ofNumber}, words TSVECTOR NOT NULL)`,
          "CREATE INDEX search_words ON search USING gin (words)",
        ]),
    ...views,
  ];
}

/** All tables and views of every version so far, in an order in which they can be taken away. */
export const derived: readonly { readonly kind: "VIEW" | "TABLE"; readonly name: string }[] = [
  ...views.map((sql) => ({ kind: "VIEW" as const, name: /VIEW (\w+)/.exec(sql)![1]! })).reverse(),
  ...[
    "search",
    "document_facet",
    "document_word",
    "event_link",
    "event_near",
    "event_block",
    "event_entity",
    "event",
    "quotation_entity",
    "quotation",
    "document_entity",
    "entity_word",
    "entity",
    "story_band",
    "document",
    "decision",
  ].map((name) => ({ kind: "TABLE" as const, name })),
];
