/**
 * Views for whoever asks in SQL (Datasette, DuckDB, psql): their names and columns stay, the tables behind them may
 * change. `docs/sql.md` describes them. Plain SQL that both engines know.
 */

/** Of two words of one day the first counts: the order of `record/history.ts`. */
const weight = `CASE v.status WHEN 'happened' THEN 0 WHEN 'ongoing' THEN 1 WHEN 'cancelled' THEN 2 WHEN 'postponed' THEN 3
  WHEN 'denied' THEN 4 WHEN 'confirmed' THEN 5 WHEN 'provisional' THEN 6 WHEN 'planned' THEN 7 WHEN 'intended' THEN 8
  WHEN 'expected' THEN 9 WHEN 'proposed' THEN 10 WHEN 'possible' THEN 11 WHEN 'not-happened' THEN 12 ELSE 13 END`;

export const views: readonly string[] = [
  `CREATE VIEW documents AS SELECT id, name, uri, title, publisher, language, published, published_basis, known, received,
    ingested, analysis, story, text FROM document`,

  `CREATE VIEW stories AS SELECT story, min(known) AS first_known, max(known) AS last_known, count(*) AS documents,
    count(DISTINCT publisher) AS publishers, min(language) AS language FROM document GROUP BY story`,

  "CREATE VIEW entities AS SELECT id, type, name, catalogue FROM entity",

  `CREATE VIEW document_entities AS SELECT x.document, x.entity, e.name, e.type, sum(x.mentions) AS mentions
    FROM document_entity x JOIN entity e ON e.id = x.entity GROUP BY x.document, x.entity, e.name, e.type`,

  `CREATE VIEW statements AS SELECT q.id, q.document, d.publisher, q.known, q.speaker, e.name AS speaker_name, q.type, q.commitment,
    q.within, q.words, q.start_at, q.end_at FROM quotation q JOIN document d ON d.id = q.document LEFT JOIN entity e ON e.id = q.speaker`,

  `CREATE VIEW statement_entities AS SELECT x.quotation AS statement, x.entity, e.name, x.part
    FROM quotation_entity x JOIN entity e ON e.id = x.entity`,

  `CREATE VIEW events AS SELECT v.id, v.document, v.occurrence, v.type, v.status, v.step, v.background, v.edtf, v.first_day, v.last_day,
    v.place, p.name AS place_name, v.treaty, t.name AS treaty_name, v.plover, v.cameo, v.confidence, v.rule, v.review, v.known,
    v.words, v.start_at, v.end_at
    FROM event v LEFT JOIN entity p ON p.id = v.place LEFT JOIN entity t ON t.id = v.treaty`,

  `CREATE VIEW participants AS SELECT x.event, v.occurrence, x.entity, e.name, e.type, x.role
    FROM event_entity x JOIN event v ON v.id = x.event JOIN entity e ON e.id = x.entity`,

  `CREATE VIEW reports AS SELECT v.occurrence, v.id AS event, v.document, d.publisher, d.story, d.uri, v.known, v.type, v.status,
    v.background, v.edtf, v.words FROM event v JOIN document d ON d.id = v.document WHERE v.review <> 'reject'`,

  `CREATE VIEW occurrences AS SELECT o.occurrence, o.type, CASE WHEN o.happened = 1 THEN 'happened' ELSE
      (SELECT v.status FROM event v WHERE v.occurrence = o.occurrence AND v.known = o.last_known AND v.review <> 'reject' ORDER BY ${weight} LIMIT 1) END AS status,
    o.first_known, o.last_known, o.first_day, o.last_day, o.reports, o.documents, o.stories
    FROM (SELECT v.occurrence, min(v.type) AS type, max(CASE WHEN v.status = 'happened' THEN 1 ELSE 0 END) AS happened, min(v.known) AS first_known,
      max(v.known) AS last_known, min(v.first_day) AS first_day, max(v.last_day) AS last_day, count(*) AS reports,
      count(DISTINCT v.document) AS documents, count(DISTINCT d.story) AS stories
      FROM event v JOIN document d ON d.id = v.document WHERE v.review <> 'reject' GROUP BY v.occurrence) AS o`,

  `CREATE VIEW plan_history AS SELECT v.occurrence, v.type, v.known, v.status, min(v.edtf) AS edtf, count(*) AS reports,
    count(DISTINCT d.publisher) AS publishers FROM event v JOIN document d ON d.id = v.document
    WHERE v.background = 0 AND v.review <> 'reject' AND EXISTS (SELECT 1 FROM event w WHERE w.occurrence = v.occurrence AND w.background = 0 AND w.status IN
      ('confirmed', 'provisional', 'planned', 'intended', 'expected', 'proposed', 'possible', 'postponed'))
    GROUP BY v.occurrence, v.type, v.known, v.status`,

  `CREATE VIEW treaty_actions AS SELECT v.treaty, t.name AS treaty_name, x.entity AS party, e.name AS party_name, v.type, v.status, v.step,
    v.day, v.known, v.occurrence, v.id AS event, v.document, v.words
    FROM event v JOIN entity t ON t.id = v.treaty JOIN event_entity x ON x.event = v.id JOIN entity e ON e.id = x.entity
    WHERE v.type LIKE 'treaty-%' AND x.role IN ('actor', 'participant') AND v.review <> 'reject'`,
];
