import { loadCatalogue } from "../catalogue/load.js";
import { DemarcheError, ExitCode } from "../error/error.js";
import { csvOf } from "../export/csv.js";
import { agenda } from "../query/agenda.js";
import { lemmatizer } from "../query/lemmatizer.js";
import { met } from "../query/met.js";
import type { Question } from "../query/question.js";
import { said } from "../query/said.js";
import { search } from "../query/search.js";
import { filterOf, searchQueryOf } from "../query/search-query.js";
import { show } from "../query/show.js";
import { today } from "../query/today.js";
import { treaty } from "../query/treaty.js";
import { who } from "../query/who.js";
import { why } from "../query/why.js";
import { write } from "./output.js";
import { printAgenda, printFacets, printRows, printTreaty } from "./print/answer.js";
import { lookOf } from "./print/style.js";
import { withStore } from "./store.js";

export interface AskOptions {
  readonly store?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly ics?: boolean;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly limit?: number;
  readonly cursor?: string;
  readonly who?: string;
  readonly about?: string;
  readonly to?: string;
  readonly from?: string;
  readonly until?: string;
  readonly language?: string;
  readonly publisher?: string;
  readonly only?: readonly string[];
  readonly not?: readonly string[];
}

export type QuestionName = "today" | "met" | "said" | "agenda" | "treaty" | "who" | "search" | "show" | "why";

/** Puts one question to the record and prints its answer: for people, or as JSON, CSV or a calendar. */
export function askCommand(name: QuestionName, words: readonly string[], options: AskOptions): Promise<ExitCode> {
  return withStore(options.store, async (database) => {
    const now = new Date().toISOString().slice(0, 10);
    const asOf = (options.asOf ?? options.knownAt ?? now).slice(0, 10);
    const question: Question = {
      database,
      asOf,
      knownAt: (options.knownAt ?? now).slice(0, 10),
      ...(options.limit !== undefined && { limit: options.limit }),
      ...(options.cursor !== undefined && { cursor: options.cursor }),
    };
    const answer = await answerTo(name, words, question, options);
    const page = lookOf(process.stdout, process.env);
    if (options.json) await write(`${JSON.stringify(answer)}\n`);
    else if (options.ics && "items" in answer) {
      const { calendarOf } = await import("../export/ics.js");
      const { calendar, undated } = calendarOf(answer, new Date());
      await write(calendar);
      if (undated > 0) process.stderr.write(`${undated} without a day left out\n`);
    } else if (options.csv)
      await write(csvOf("rows" in answer ? answer.rows : "items" in answer ? answer.items : answer.parties));
    else if ("items" in answer) await write(printAgenda(answer, page));
    else if ("rows" in answer)
      await write(`${printRows(answer, page)}${"facets" in answer ? printFacets(answer, page) : ""}`);
    else await write(printTreaty(answer, page));
    return ExitCode.done;
  });
}

async function answerTo(name: QuestionName, words: readonly string[], question: Question, options: AskOptions) {
  const subject = words.join(" ");
  switch (name) {
    case "today":
      return today(question);
    case "met":
      return met({
        ...question,
        who: words,
        ...(options.from && { from: options.from }),
        ...(options.until && { to: options.until }),
      });
    case "said": {
      const speaker = options.who ?? (subject || undefined);
      return said({
        ...question,
        ...(speaker && { who: speaker }),
        ...(options.about && { about: options.about }),
        ...(options.to && { to: options.to }),
      });
    }
    case "agenda":
      return agenda(question);
    case "treaty":
      return treaty({ ...question, name: subject }, await loadCatalogue());
    case "who":
      return who({ ...question, name: subject });
    case "search": {
      const query = searchQueryOf(subject, await lemmatizer());
      const { language, publisher, only = [], not = [] } = options;
      return search({
        ...question,
        query,
        ...(language && { language }),
        ...(publisher && { publisher }),
        only: only.map(filterOf),
        not: not.map(filterOf),
      });
    }
    case "show":
      return show({ ...question, id: subject });
    case "why":
      return why({ ...question, id: subject });
    default:
      throw new DemarcheError("usage", `there is no question ${name satisfies never}`);
  }
}
