import { loadCatalogue } from "../catalogue/load.js";
import { ExitCode } from "../error/error.js";
import { csvOf } from "../export/csv.js";
import type { Agenda } from "../query/agenda.js";
import { everyQuestion, type QuestionEntry, rowsOf } from "../query/every-question.js";
import { lemmatizer } from "../query/lemmatizer.js";
import { givenFor } from "../query/parameter.js";
import type { Page } from "../query/question.js";
import type { Facets } from "../query/search.js";
import type { TreatyAnswer } from "../query/treaty.js";
import type { Database } from "../store/database.js";
import { write } from "./output.js";
import { printAgenda, printFacets, printRows, printTreaty } from "./print/answer.js";
import { lookOf } from "./print/style.js";
import { withStore } from "./store.js";

/** The options that every question has; those of its own bear the names of its parameters. */
export interface AskOptions extends Readonly<Record<string, unknown>> {
  readonly store?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly ics?: boolean;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

type Answer = Agenda | (Page<object> & { total: number; facets: Facets }) | Page<object> | TreatyAnswer;

/**
 * Puts one question to the record and prints its answer: for people, or as JSON, CSV or a calendar.
 * @param name as the table of questions has it
 * @param words what stands without an option: the value of `parameter`, or its values where it takes several
 */
export function askCommand(
  name: string,
  parameter: string | undefined,
  words: readonly string[],
  options: AskOptions,
): Promise<ExitCode> {
  return withStore(options.store, async (database) => {
    const entry = everyQuestion.find((one) => one.name === name)!;
    const answer = (await answerTo(entry, valuesOf(entry, parameter, words, options), options, database)) as Answer;
    const page = lookOf(process.stdout, process.env);
    if (options.json) await write(`${JSON.stringify(answer)}\n`);
    else if (options.ics && "items" in answer) {
      const { calendarOf } = await import("../export/ics.js");
      const { calendar, undated } = calendarOf(answer, new Date());
      await write(calendar);
      if (undated > 0) process.stderr.write(`${undated} without a day left out\n`);
    } else if (options.csv) await write(csvOf(rowsOf(answer)));
    else if ("items" in answer) await write(printAgenda(answer, page));
    else if ("rows" in answer)
      await write(`${printRows(answer, page)}${"facets" in answer ? printFacets(answer, page) : ""}`);
    else await write(printTreaty(answer, page));
    return ExitCode.done;
  });
}

/** What was given for the parameters of a question. A day may come as an instant: it stands for the day that it names. */
function valuesOf(
  { parameters }: QuestionEntry,
  parameter: string | undefined,
  words: readonly string[],
  options: AskOptions,
): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [name, { schema, day }] of Object.entries(parameters)) {
    const several = (schema as { type?: string }).type === "array";
    const own = name === parameter ? (several || words.length === 0 ? words : [words.join(" ")]) : [];
    const given = [...own, ...[options[name] ?? []].flat().map(String)];
    if (given.length > 0) values[name] = day ? given.map((one) => one.slice(0, 10)) : given;
  }
  return values;
}

async function answerTo(
  entry: QuestionEntry,
  values: Record<string, string[]>,
  { asOf, knownAt, limit, cursor }: AskOptions,
  database: Database,
): Promise<object> {
  const now = new Date().toISOString().slice(0, 10);
  return entry.ask({
    question: {
      database,
      asOf: (asOf ?? knownAt ?? now).slice(0, 10),
      knownAt: (knownAt ?? now).slice(0, 10),
      ...(limit !== undefined && { limit }),
      ...(cursor !== undefined && { cursor }),
    },
    catalogue: loadCatalogue,
    lemmatizer,
    given: givenFor(entry.parameters, values),
  });
}
