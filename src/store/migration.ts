import { DemarcheError } from "../error/error.js";
import type { Database } from "./database.js";

/** The steps from an empty database to the record of this version; a step never changes once it was released. */
const steps: readonly ((dialect: Database["dialect"]) => readonly string[])[] = [
  (dialect) => {
    const counter = dialect === "sqlite" ? "INTEGER PRIMARY KEY" : "BIGSERIAL PRIMARY KEY";
    return [
      `CREATE TABLE document (
        id TEXT PRIMARY KEY, -- hash of what identifies it: text, uri, publisher, day
        name TEXT NOT NULL, uri TEXT, title TEXT, publisher TEXT, language TEXT NOT NULL,
        published TEXT, published_basis TEXT,
        known TEXT NOT NULL, -- the day from which the record could know it
        ingested TEXT NOT NULL, analysis TEXT NOT NULL,
        story TEXT NOT NULL, text TEXT NOT NULL, reading TEXT NOT NULL)`,
      "CREATE INDEX document_known ON document (known, id)",
      "CREATE INDEX document_story ON document (story)",
      `CREATE TABLE story_band (band INTEGER NOT NULL, hash INTEGER NOT NULL, document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        PRIMARY KEY (band, hash, document))`,
      "CREATE INDEX story_band_document ON story_band (document)",
      "CREATE TABLE entity (id TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, catalogue TEXT)",
      `CREATE TABLE document_entity (document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE, local TEXT NOT NULL,
        entity TEXT NOT NULL, mentions INTEGER NOT NULL, PRIMARY KEY (document, local))`,
      "CREATE INDEX document_entity_entity ON document_entity (entity, document)",
      `CREATE TABLE quotation (id TEXT PRIMARY KEY, document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        type TEXT NOT NULL, commitment TEXT NOT NULL, speaker TEXT, within TEXT, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, known TEXT NOT NULL)`,
      "CREATE INDEX quotation_document ON quotation (document)",
      "CREATE INDEX quotation_speaker ON quotation (speaker, known)",
      "CREATE INDEX quotation_known ON quotation (known, id)",
      `CREATE TABLE quotation_entity (quotation TEXT NOT NULL REFERENCES quotation (id) ON DELETE CASCADE, entity TEXT NOT NULL,
        part TEXT NOT NULL, PRIMARY KEY (quotation, entity, part))`,
      "CREATE INDEX quotation_entity_entity ON quotation_entity (entity)",
      `CREATE TABLE event (id TEXT PRIMARY KEY, document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        type TEXT NOT NULL, status TEXT NOT NULL, background INTEGER NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL,
        place TEXT, treaty TEXT, edtf TEXT, first_day TEXT, last_day TEXT, confidence REAL NOT NULL, rule TEXT NOT NULL,
        plover TEXT, cameo TEXT, known TEXT NOT NULL, occurrence TEXT NOT NULL, review TEXT NOT NULL DEFAULT '')`,
      "CREATE INDEX event_document ON event (document)",
      "CREATE INDEX event_occurrence ON event (occurrence)",
      "CREATE INDEX event_type_day ON event (type, first_day)",
      "CREATE INDEX event_treaty ON event (treaty)",
      "CREATE INDEX event_known ON event (known, id)",
      `CREATE TABLE event_entity (event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE, entity TEXT NOT NULL,
        role TEXT NOT NULL, PRIMARY KEY (event, entity, role))`,
      "CREATE INDEX event_entity_entity ON event_entity (entity)",
      `CREATE TABLE event_block (event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE, block TEXT NOT NULL,
        first_day INTEGER, last_day INTEGER, known INTEGER NOT NULL, is_real INTEGER NOT NULL, timeless INTEGER NOT NULL,
        cluster TEXT NOT NULL, PRIMARY KEY (event, block))`,
      "CREATE INDEX event_block_day ON event_block (block, first_day, last_day)",
      "CREATE INDEX event_block_known ON event_block (block, known)",
      "CREATE INDEX event_block_cluster ON event_block (cluster)",
      // What people decided: a log beside the evidence, which is never edited; and what follows from it.
      `CREATE TABLE decision (id ${counter}, made TEXT NOT NULL, author TEXT NOT NULL, action TEXT NOT NULL)`,
      // Two reports that a person joined; an event linked to itself was taken out of its occurrence.
      "CREATE TABLE event_link (a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b))",
      "CREATE INDEX event_link_b ON event_link (b)",
      // The text's lemmas and parts of compounds, a blank between, and where in the text each begins.
      `CREATE TABLE document_word (n ${counter}, document TEXT NOT NULL UNIQUE REFERENCES document (id) ON DELETE CASCADE,
        words TEXT NOT NULL, starts TEXT NOT NULL)`,
      ...(dialect === "sqlite"
        ? ["CREATE VIRTUAL TABLE search USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii')"]
        : [
            "CREATE TABLE search (n BIGINT PRIMARY KEY REFERENCES document_word (n) ON DELETE CASCADE, words TSVECTOR NOT NULL)",
            "CREATE INDEX search_words ON search USING gin (words)",
          ]),
    ];
  },
];

/** The version of the record that this program writes. */
export const recordVersion = steps.length;

/**
 * Brings a database to this version, each step whole or not at all; two programs at once do it once.
 * @throws DemarcheError `store-too-new` where a newer program has written the record
 */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (inside) => {
    await inside.run("CREATE TABLE IF NOT EXISTS record (key TEXT PRIMARY KEY, value TEXT NOT NULL)");
    const rows = await inside.all<{ value: string }>("SELECT value FROM record WHERE key = 'version'");
    const version = Number(rows[0]?.value ?? 0);
    if (version > recordVersion) throw new DemarcheError("store-too-new", String(version));
    for (const step of steps.slice(version)) for (const sql of step(inside.dialect)) await inside.run(sql);
    if (version < recordVersion)
      await inside.run(
        "INSERT INTO record (key, value) VALUES ('version', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [String(recordVersion)],
      );
  });
}
