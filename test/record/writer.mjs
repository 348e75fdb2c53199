// A writer to be killed: adds made-up reports from a number on, five at a time, and says after each commit how far it is.

import { add } from "../../dist/record/add.js";
import { openStore } from "../../dist/store/open.js";

const [, , path, from, to] = process.argv;
const database = await openStore(path);
const ministers = [
  "Anna Holm",
  "Boris Petrov",
  "Carla Ruiz",
  "David Cohen",
  "Emre Kaya",
  "Fatima Haddad",
  "Goran Ilic",
  "Hanna Virtanen",
];
const whole = (text) => ({ start: 0, end: text.length });

function report(n) {
  const text = `Report ${n}: ${ministers[n % 7]} met ${ministers[(n % 7) + 1]} on day ${n}, and both spoke of ${n * 31} matters at length.`;
  const entities = [n % 7, (n % 7) + 1].map((who, i) => ({
    id: `e${i + 1}`,
    type: "person",
    name: ministers[who],
    offices: [],
    mentions: [
      { start: text.indexOf(ministers[who]), end: text.indexOf(ministers[who]) + ministers[who].length, form: "name" },
    ],
  }));
  const event = {
    id: "v1",
    type: "meeting",
    status: "happened",
    background: false,
    trigger: whole(text),
    evidence: whole(text),
    mentions: [],
  };
  const participants = entities.map(({ id }) => ({ entity: id, role: "participant" }));
  return {
    reading: {
      schema: 1,
      document: { id: `r${n}`, language: "en", published: { edtf: "2018-10-23", basis: "given" }, text },
      sentences: [whole(text)],
      entities,
      times: [],
      quotations: [],
      events: [
        { ...event, participants, about: [], accordingTo: [], plover: null, cameo: null, confidence: 1, rule: "test" },
      ],
      problems: [],
    },
    words: { words: text.toLowerCase().match(/[a-z0-9]+/g), starts: [] },
    received: "2018-10-23",
    ingested: "2018-10-23T12:00:00Z",
    analysis: "test",
  };
}

for (let n = Number(from); n < Number(to); n += 5) {
  await add(
    database,
    Array.from({ length: 5 }, (_, i) => report(n + i)),
  );
  process.stdout.write(`${n + 5}\n`);
}
await database.close();
