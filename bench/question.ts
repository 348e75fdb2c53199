/** The questions that the record is measured by: each asked many times, of people and days both busy and rare. */
import { loadCatalogue } from "../src/catalogue/load.js";
import { agenda } from "../src/query/agenda.js";
import { met } from "../src/query/met.js";
import type { Page } from "../src/query/question.js";
import { said } from "../src/query/said.js";
import { search } from "../src/query/search.js";
import { searchQueryOf } from "../src/query/search-query.js";
import { show } from "../src/query/show.js";
import { today } from "../src/query/today.js";
import { treaty } from "../src/query/treaty.js";
import { who } from "../src/query/who.js";
import { why } from "../src/query/why.js";
import type { Database } from "../src/store/database.js";
import { countries, people } from "./word.js";

export interface Asked {
  readonly name: string;
  readonly ask: readonly (() => Promise<unknown>)[];
}

const words = [
  "møde",
  "aftale",
  "sanktion",
  "minister",
  "tsunami",
  "meet",
  "treaty",
  "tariff",
  "earthquake",
  "negotiate",
];

export async function questionsOn(database: Database, repeat: number): Promise<Asked[]> {
  const catalogue = await loadCatalogue();
  const days = (await database.all<{ known: string }>("SELECT DISTINCT known FROM document ORDER BY known")).map(
    (row) => row.known,
  );
  const last = days.at(-1)!;
  const now = { database, asOf: last, knownAt: last };
  const then = (i: number) => {
    const day = days[Math.floor(days.length * (0.3 + 0.7 * ((i * 0.618) % 1)))]!;
    return { database, asOf: day, knownAt: day };
  };
  const person = (i: number): string => people[(i * 7) % people.length]!;
  const country = (i: number): string => countries[(i * 5) % countries.length]!.en;
  const times = (one: (i: number) => Promise<unknown>): (() => Promise<unknown>)[] =>
    Array.from({ length: repeat }, (_, i) => () => one(i));
  const lemmas = (piece: string) =>
    piece
      .toLowerCase()
      .split(/\s+/)
      .map((word) => [word]);
  const find = (text: string, more: object = {}) => search({ ...now, query: searchQueryOf(text, lemmas), ...more });
  const busiest = await database.all<{ occurrence: string }>(
    "SELECT occurrence FROM event GROUP BY occurrence ORDER BY count(*) DESC LIMIT 10",
  );
  const some = await database.all<{ occurrence: string; id: string; document: string }>(
    "SELECT occurrence, id, document FROM event ORDER BY id LIMIT 200",
  );
  /** The tenth page, as whoever scrolls comes to it. */
  const deep = (name: string, page: (cursor?: string) => Promise<Page<unknown>>): Asked => {
    let cursor: string | undefined;
    return {
      name,
      ask: times(async () => {
        const answer = await page(cursor);
        cursor = answer.next ?? undefined;
        return answer;
      }),
    };
  };
  return [
    { name: "today, the last day", ask: times(() => today(now)) },
    { name: "today, other days", ask: times((i) => today(then(i))) },
    deep("today, page after page", (cursor) => today({ ...now, ...(cursor && { cursor }) })),
    { name: "met", ask: times(() => met(now)) },
    { name: "met, known earlier", ask: times((i) => met(then(i))) },
    { name: "met, one", ask: times((i) => met({ ...now, who: [person(i)] })) },
    { name: "met, two", ask: times((i) => met({ ...now, who: [person(i), person(i + 3)] })) },
    { name: "met, a surname", ask: times((i) => met({ ...now, who: [person(i).split(" ").at(-1)!] })) },
    deep("met, page after page", (cursor) => met({ ...now, ...(cursor && { cursor }) })),
    deep("met Trump, page after page", (cursor) => met({ ...now, who: ["Donald Trump"], ...(cursor && { cursor }) })),
    { name: "said", ask: times((i) => said(then(i))) },
    { name: "said, by one", ask: times((i) => said({ ...now, who: person(i) })) },
    { name: "said, about one", ask: times((i) => said({ ...now, about: country(i) })) },
    { name: "said, by one about one", ask: times((i) => said({ ...now, who: person(i), about: country(i) })) },
    deep("said, page after page", (cursor) => said({ ...now, ...(cursor && { cursor }) })),
    { name: "agenda, a page", ask: times(() => agenda({ ...now, limit: 50 })) },
    { name: "agenda, known earlier", ask: times((i) => agenda({ ...then(i), limit: 50 })) },
    { name: "treaty INF", ask: times(() => treaty({ ...now, name: "INF" }, catalogue)) },
    {
      name: "treaty, others",
      ask: times((i) =>
        treaty({ ...then(i), name: ["Treaty on Open Skies", "Paris Agreement", "New START"][i % 3]! }, catalogue),
      ),
    },
    { name: "who, a person", ask: times((i) => who({ ...now, name: person(i) })) },
    { name: "who, a country", ask: times((i) => who({ ...now, name: country(i) })) },
    { name: "who, nobody", ask: times((i) => who({ ...now, name: `Nobody ${i}` })) },
    { name: "search, a word", ask: times((i) => find(words[i % words.length]!)) },
    { name: "search, two words", ask: times((i) => find(`${words[i % 5]} ${person(i).split(" ").at(-1)}`)) },
    { name: "search, a phrase", ask: times((i) => find(`"${person(i)}"`)) },
    { name: "search, with NOT", ask: times((i) => find(`${words[i % words.length]} -trump`)) },
    {
      name: "search, filtered",
      ask: times((i) => find(words[i % words.length]!, { language: "da", publisher: "Ritzau" })),
    },
    deep("search, page after page", (cursor) => find("trump", cursor ? { cursor } : {})),
    { name: "show, an event", ask: times((i) => show({ ...now, id: some[i % some.length]!.occurrence })) },
    { name: "show, the busiest events", ask: times((i) => show({ ...now, id: busiest[i % 10]!.occurrence })) },
    { name: "show, a document", ask: times((i) => show({ ...now, id: some[i % some.length]!.document })) },
    { name: "why, a report", ask: times((i) => why({ ...now, id: some[i % some.length]!.id })) },
    { name: "why, the busiest events", ask: times((i) => why({ ...now, id: busiest[i % 10]!.occurrence })) },
  ];
}
