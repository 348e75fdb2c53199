import { type Command, Option } from "commander";
import { count, day, gathered } from "./argument.js";
import type { AskOptions } from "./ask.js";

interface QuestionCommand {
  readonly name: string;
  /** What stands without an option, and the parameter of the question that it is. */
  readonly words: string;
  readonly parameter?: string;
  readonly description: string;
  readonly example: string;
  readonly options?: readonly Option[];
}

const questions: readonly QuestionCommand[] = [
  {
    name: "today",
    words: "",
    description: "What changed: changes of status first, then what is new.",
    example: "demarche today --known-at 2018-10-23",
    options: [new Option("--type <type>", "only this type: meeting, visit, …")],
  },
  {
    name: "met",
    words: "[who...]",
    parameter: "who",
    description: "Who met whom, the latest first.",
    example: "demarche met Bolton Putin",
    options: [
      new Option("--from <day>", "first day").argParser(day),
      new Option("--until <day>", "last day").argParser(day),
    ],
  },
  {
    name: "said",
    words: "[speaker...]",
    parameter: "who",
    description: "Who said what, the latest first.",
    example: "demarche said Bolton --about Russia",
    options: [new Option("--about <name>", "about whom or what"), new Option("--to <name>", "to whom")],
  },
  {
    name: "agenda",
    words: "",
    description: "What is planned and how firmly, overdue plans first.",
    example: "demarche agenda --as-of 2018-10-23 --ics > agenda.ics",
    options: [
      new Option("--ics", "as a calendar"),
      new Option("--place <name>", "a part of the place's name"),
      new Option("--who <name>", "somebody who takes part"),
      new Option("--type <type>", "only this type: meeting, visit, …"),
      new Option("--firm <status>", "this firmness or a firmer one: confirmed, provisional, planned, …"),
    ],
  },
  {
    name: "treaty",
    words: "<name...>",
    parameter: "name",
    description: "Where a treaty stands, and each party to it.",
    example: "demarche treaty INF --as-of 2018-10-23",
  },
  {
    name: "who",
    words: "<name...>",
    parameter: "name",
    description: "Who somebody is: offices, moves, statements.",
    example: "demarche who Bolton",
  },
  {
    name: "search",
    words: "<words...>",
    parameter: "q",
    description: 'Full text by dictionary form; "phrases", and -what must not be there.',
    example: `demarche search 'topmøde "foreløbig aftale" -Syrien'`,
    options: [
      new Option("--language <code>", "only documents in it"),
      new Option("--publisher <name>", "only of this outlet"),
      new Option(
        "--only <facet=value>",
        "only documents under it: publisher=, language=, month=, type=, entity=; again for more",
      ).argParser(gathered),
      new Option("--not <facet=value>", "no documents under it; again for more").argParser(gathered),
    ],
  },
  {
    name: "show",
    words: "<id>",
    parameter: "id",
    description: "What stands behind an id: an event, a report, a document.",
    example: "demarche show o4f2…",
  },
  {
    name: "why",
    words: "<id>",
    parameter: "id",
    description: "Why the record holds an event: the rule, the words, the assumptions.",
    example: "demarche why o4f2…",
  },
  {
    name: "documents",
    words: "",
    description: "What was read, the latest first.",
    example: "demarche documents --csv > documents.csv",
  },
];

/** Adds a command for each question to the record. */
export function addQuestions(program: Command): void {
  for (const { name, words, parameter, description, example, options = [] } of questions) {
    const command = program
      .command(`${name} ${words}`.trim())
      .description(description)
      .option("--json", "as one object")
      .option("--csv", "as a table")
      .option("--as-of <day>", "the day in the world; today where it is not given", day)
      .option("--known-at <day>", "only what was known on this day", day)
      .option("--store <path|url>", "the record: a file, or postgres://…")
      .option("--limit <rows>", "rows of a page", count)
      .option("--cursor <place>", "where the last page ended")
      .addHelpText("after", `\nExample:\n  $ ${example}`);
    for (const option of options) command.addOption(option);
    command.action(async (...args: unknown[]) => {
      const { askCommand } = await import("./ask.js");
      const given = args
        .slice(0, -2)
        .flat()
        .filter((word) => word !== undefined) as string[];
      process.exitCode = await askCommand(name, parameter, given, args.at(-2) as AskOptions);
    });
  }
}
