#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import { ExitCode } from "../error/error.js";
import { formatHelp } from "../export/every-format.js";
import { eventTypes } from "../reading/reading.js";
import { version } from "../version.js";
import { day, gathered, port } from "./argument.js";
import { addQuestions } from "./question.js";

// Each command is loaded when it is called: help and usage errors need none of the reading.
const program = new Command("demarche")
  .description("Reads news about diplomacy: who met, said, planned and signed what, and where the text says so.")
  .version(version())
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .addHelpText("after", "\nExit codes: 0 done, 1 done but some documents failed, 2 usage, 3 store.");

program
  .command("read")
  .description("Read documents and print what they state; keeps nothing.")
  .argument("[input...]", "files, http(s) addresses, or - for standard input")
  .option("--json", "one Reading per document, one a line (see reading.schema.json)")
  .option("--html <out>", "a self-contained page with the facts beside the text; a folder for several documents")
  .addOption(new Option("--input <format>", "what the inputs hold").choices(["document", "jsonl"]).default("document"))
  .option("--language <code>", "da or en; found out where it is not given")
  .option("--published <day>", "2018-10-23 or 2018-10-23T14:05+02:00", day)
  .addOption(new Option("--prefer <way>", "for times that leave it open").choices(["past", "future"]))
  .option("--catalogue <file>", "rows of your own, JSON lines, which win over the package's")
  .option("--allow-private", "fetch addresses inside your own network too")
  .addHelpText(
    "after",
    `
A line of JSON lines is {"id", "text" | "html", "language"?, "published"?, "title"?, "uri"?, "publisher"?, "prefer"?};
one that cannot be read gives {"id", "error": {"code", "message", "hint"}} in its place.

Examples:
  $ demarche read examples/bolton-moskva.da.txt --published 2018-10-23
  $ demarche read article.html --json | jq '.events[] | {type, status}'
  $ demarche read --input jsonl articles.jsonl --json > readings.jsonl
  $ demarche read article.txt --html article-read.html`,
  )
  .action(async (inputs: string[], options) => {
    const { readCommand } = await import("./read.js");
    process.exitCode = await readCommand(inputs, options);
  });

program
  .command("parse")
  .description("Print sentences, tags, trees and names as CoNLL-U.")
  .argument("[input]", "a file, or - for standard input", "-")
  .option("--language <code>", "da or en; found out where it is not given")
  .addOption(new Option("--tokens <format>", "keep the tokens of the input").choices(["conllu"]))
  .addHelpText("after", "\nExample:\n  $ echo 'Putin mødes med Trump i Paris.' | demarche parse --language da")
  .action(async (input: string, options) => {
    const { parseCommand } = await import("./parse.js");
    process.exitCode = await parseCommand(input, options);
  });

program
  .command("doctor")
  .description("Say what is installed and whether it works.")
  .option("--json", "as one object")
  .option("--store <path|url>", "the record: a file, or postgres://…")
  .addHelpText("after", "\nExample:\n  $ demarche doctor")
  .action(async (options) => {
    const { doctorCommand } = await import("./doctor.js");
    process.exitCode = await doctorCommand(options);
  });

program
  .command("add")
  .description("Read documents into the record; what is there already is left as it is.")
  .argument("[input...]", "files, folders, http(s) addresses, or - for standard input")
  .addOption(new Option("--input <format>", "what the inputs hold").choices(["document", "jsonl"]).default("document"))
  .option("--store <path|url>", "the record: a file, or postgres://…")
  .option("--language <code>", "da or en; found out where it is not given")
  .option("--published <day>", "2018-10-23 or 2018-10-23T14:05+02:00", day)
  .option("--publisher <name>", "the outlet")
  .option("--catalogue <file>", "rows of your own, JSON lines, which win over the package's")
  .option("--allow-private", "fetch addresses inside your own network too")
  .addHelpText("after", "\nExample:\n  $ demarche add articles/ --publisher Ritzau --published 2018-10-23")
  .action(async (inputs: string[], options) => {
    const { addCommand } = await import("./add.js");
    process.exitCode = await addCommand(inputs, options);
  });

addQuestions(program);

program
  .command("review")
  .description("Decide on reports: accept, reject, split, merge, apart, undo; without an action, print the log.")
  .argument("[action]", "accept, reject, split, merge, apart or undo")
  .argument("[id...]", "ids of reports, as show and why print them; for undo the number of the decision")
  .option("--author <name>", "who decides; your user name where it is not given")
  .option("--json", "the log as JSON lines")
  .option("--store <path|url>", "the record: a file, or postgres://…")
  .addHelpText("after", "\nExample:\n  $ demarche review reject d4f2…/v3")
  .action(async (action: string | undefined, ids: string[], options) => {
    const { reviewCommand } = await import("./review.js");
    process.exitCode = await reviewCommand(action, ids, options);
  });

program
  .command("serve")
  .description("Open the record in a browser, and to programs by HTTP; on this machine alone unless told otherwise.")
  .option("--store <path|url>", "the record: a file, or postgres://…")
  .option("--port <number>", "where to listen; 0 takes a free one", port, 8080)
  .option("--host <address>", "beyond 127.0.0.1 a token is needed", "127.0.0.1")
  .option("--token <secret>", "asked of everybody; better in DEMARCHE_TOKEN, where nobody else on the machine sees it")
  .option("--allow-host <name...>", "further names that the server is called by, such as that of a proxy before it")
  .option("--writable", "let documents be added from the browser and by HTTP")
  .option("--allow-private", "fetch addresses inside your own network too")
  .addHelpText("after", "\nExample:\n  $ demarche serve --port 8080")
  .action(async (options) => {
    const { serveCommand } = await import("./serve.js");
    process.exitCode = await serveCommand(options);
  });

program
  .command("mcp")
  .description(
    "Offer the questions to a language model as read-only tools, by the Model Context Protocol on standard input and output.",
  )
  .option("--store <path|url>", "the record: a file, or postgres://…")
  .addHelpText(
    "after",
    '\nExample, in the settings of a program that speaks it:\n  {"command": "demarche", "args": ["mcp", "--store", "record.db"]}',
  )
  .action(async (options) => {
    const { mcpCommand } = await import("./mcp.js");
    process.exitCode = await mcpCommand(options);
  });

program
  .command("reprocess")
  .description("Read anew what an older version of the analysis has read; decisions stay.")
  .option("--diff", "change nothing: say which facts would be added, removed and changed")
  .option("--all", "what this version has read too, as after a change of --catalogue")
  .option("--catalogue <file>", "rows of your own, JSON lines, which win over the package's")
  .option("--json", "one object for each document that differs, then a summary")
  .option("--store <path|url>", "the record: a file, or postgres://…")
  .addHelpText("after", "\nExample:\n  $ demarche reprocess --diff")
  .action(async (options) => {
    const { reprocessCommand } = await import("./reprocess.js");
    process.exitCode = await reprocessCommand(options);
  });

program
  .command("evaluate")
  .description(
    "Compare readings with what a person found in the same texts: files facts.<language>.json beside text.<language>.txt.",
  )
  .argument("<input...>", "files of facts, or folders of them")
  .option("--verbose", "each fact that is missed (-) or given beyond (+)")
  .option("--undated", "withhold the day of publication")
  .option("--json", "counts and shares as one object")
  .option("--catalogue <file>", "rows of your own, JSON lines, which win over the package's")
  .addHelpText("after", "\nExample:\n  $ demarche evaluate my-articles/ --verbose")
  .action(async (inputs: string[], options) => {
    const { evaluateCommand } = await import("./evaluate.js");
    process.exitCode = await evaluateCommand(inputs, options);
  });

for (const [name, description] of [
  ["backup", "Write the whole record into a file, of either engine; compressed where its name ends in .gz."],
  ["restore", "Take a backup into a record, of either engine; what is there already stays."],
] as const) {
  program
    .command(name)
    .description(description)
    .argument("<file>")
    .option("--store <path|url>", "the record: a file, or postgres://…")
    .addHelpText("after", `\nExample:\n  $ demarche ${name} record.jsonl.gz`)
    .action(async (file: string, options) => {
      const { backupCommand, restoreCommand } = await import("./dump.js");
      process.exitCode = await (name === "backup" ? backupCommand : restoreCommand)(file, options);
    });
}

program
  .command("export")
  .description("Write the record in the shape of another program; full texts only where they are asked for.")
  .argument("<format>", "see below")
  .option("--out <file|folder>", "a file, or a folder for a format of several tables; standard output where not given")
  .option("--table <name>", "one table of a format that has several")
  .option("--as-of <day>", "the day in the world; today where it is not given", day)
  .option("--known-at <day>", "only what was known on this day", day)
  .addOption(
    new Option("--who <name>", "only what this person, state or body does or says; again for more").argParser(gathered),
  )
  .option("--place <name>", "only what takes place there")
  .addOption(new Option("--type <type...>", "only events of these types").choices(eventTypes))
  .option("--from <day>", "only from this day on", day)
  .option("--until <day>", "only until this day", day)
  .option("--speaker <name>", "only statements of this speaker")
  .option("--to <name>", "only statements to this addressee")
  .option("--about <name>", "only statements that name this")
  .option("--with-text", "with the full text of documents")
  .option("--all-statuses", "what is planned, denied or possible too, where a format leaves it out")
  .option("--store <path|url>", "the record: a file, or postgres://…")
  .addHelpText(
    "after",
    () =>
      `\nFormats:\n${formatHelp()}\n\nExamples:\n  $ demarche export csv --out tables/\n  $ demarche export gexf --who Bolton --type meeting visit --out bolton.gexf`,
  )
  .action(async (format: string, options) => {
    const { exportCommand } = await import("./export.js");
    process.exitCode = await exportCommand(format, options);
  });

program
  .command("start", { hidden: true })
  .description("Read the bundled articles, or your own.")
  .argument("[input...]")
  .allowUnknownOption()
  .action(async (inputs: string[]) => {
    const { startCommand } = await import("./start.js");
    process.exitCode = await startCommand(inputs);
  });

// A reader such as head may close the pipe early: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(ExitCode.done);
  throw error;
});

try {
  if (process.argv.length <= 2) program.outputHelp();
  else await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
  else {
    const { reportError } = await import("./report.js");
    process.exitCode = reportError(error);
  }
}
