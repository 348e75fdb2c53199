import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { asDemarcheError, DemarcheError, ExitCode } from "../error/error.js";
import { type Comparison, compare } from "../evaluate/compare.js";
import { factsOf } from "../evaluate/facts.js";
import { addTallies, isExhaustive, measures, noTallies, scoreOf, type Tallies } from "../evaluate/tally.js";
import { readDocument } from "../reading/reader.js";
import { catalogueWith } from "./catalogue.js";
import { write } from "./output.js";
import { reportError } from "./report.js";

export interface EvaluateOptions {
  readonly json?: boolean;
  readonly verbose?: boolean;
  readonly undated?: boolean;
  readonly catalogue?: string;
}

/** `demarche evaluate`: reads the texts beside files of facts and says how far the readings agree with them. */
export async function evaluateCommand(inputs: readonly string[], options: EvaluateOptions): Promise<ExitCode> {
  const catalogue = await catalogueWith(options.catalogue);
  const sums = new Map<string, { articles: number; tallies: Tallies }>();
  let failed = 0;
  let files: string[];
  try {
    files = inputs.flatMap(factFiles);
    if (files.length === 0) throw new DemarcheError("bad-facts", inputs.join(", "));
  } catch (error) {
    return reportError(error);
  }
  for (const file of files) {
    try {
      const facts = factsOf(readFileSync(file, "utf8"), file);
      const language = facts.document.language ?? basename(file).split(".")[1]!;
      const textFile = join(dirname(file), facts.document.file ?? `text.${language}.txt`);
      const published = options.undated ? undefined : facts.document.published;
      const reading = await readDocument(
        {
          id: textFile,
          text: readFileSync(textFile, "utf8"),
          language,
          published: published ? { edtf: published, basis: "given" } : null,
          problems: [],
        },
        { catalogue },
      );
      const comparison = compare(reading, facts);
      const sum = sums.get(language) ?? { articles: 0, tallies: noTallies() };
      sum.articles++;
      addTallies(sum.tallies, comparison.tallies);
      sums.set(language, sum);
      if (options.verbose && !options.json) await write(missesOf(file, comparison));
    } catch (error) {
      failed++;
      reportError(asDemarcheError(error, file), file);
    }
  }
  await write(options.json ? `${JSON.stringify(scoresOf(sums))}\n` : tableOf(sums));
  return failed > 0 ? ExitCode.someFailed : ExitCode.done;
}

/** Files of facts at a path: itself, or all `facts.json` and `facts.<language>.json` below a folder, in order. */
function factFiles(path: string): string[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (cause) {
    throw new DemarcheError("file-not-found", path, { cause });
  }
  if (!isFolder) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return factFiles(join(path, entry.name));
      return /^facts(\.\w+)?\.json$/.test(entry.name) ? [join(path, entry.name)] : [];
    });
}

function scoresOf(sums: ReadonlyMap<string, { articles: number; tallies: Tallies }>): Record<string, object> {
  return Object.fromEntries(
    [...sums].map(([language, { articles, tallies }]) => [
      language,
      {
        articles,
        ...Object.fromEntries(
          measures.map((measure) => [measure, { ...tallies[measure], ...scoreOf(tallies[measure]) }]),
        ),
      },
    ]),
  );
}

function tableOf(sums: ReadonlyMap<string, { articles: number; tallies: Tallies }>): string {
  const share = (value: number | null): string => (value === null ? "  – " : value.toFixed(2));
  let table = "";
  for (const [language, { articles, tallies }] of sums) {
    table += `${language}: ${articles} ${articles === 1 ? "article" : "articles"}\n`;
    for (const measure of measures) {
      const { right, given, wanted } = tallies[measure];
      const { recall, precision, f1 } = scoreOf(tallies[measure]);
      const name = measure.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).padEnd(16);
      table += isExhaustive(measure)
        ? `  ${name} F1 ${share(f1)}   precision ${share(precision)}   recall ${share(recall)}   (${right} right, ${given} given, ${wanted} wanted)\n`
        : `  ${name}    ${share(recall)}   (${right} of ${wanted})\n`;
    }
  }
  return table;
}

function missesOf(file: string, { missed, beyond }: Comparison): string {
  const lines = [...missed.map((what) => `  - ${what}`), ...beyond.map((what) => `  + ${what}`)];
  return `${file}\n${lines.map((line) => `${line.replaceAll("\n", " ")}\n`).join("")}`;
}
