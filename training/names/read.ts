/**
 * Prints the names of plain texts, one sentence a line, each name in brackets with its class.
 * Usage: npx tsx training/names/read.ts LANGUAGE FILE…
 */
import { readFileSync } from "node:fs";
import { nameModelFrom } from "../../src/entity/name/model.js";
import { namesIn } from "../../src/entity/recognizer.js";
import { segment } from "../../src/segmentation/segmentation.js";
import { analyse } from "../../src/syntax/analyse.js";
import { loadSyntaxModel, openWeights } from "../../src/syntax/load.js";

const [code, ...files] = process.argv.slice(2);
const syntax = await loadSyntaxModel(code!);
const model = nameModelFrom(code!, await openWeights(code!, "names"), "names.bin");
const { default: language } = await import(`../../src/lang/${code}/index.js`);
for (const name of files) {
  const text = readFileSync(name, "utf8");
  const { tokens, sentences } = segment(text, language.segmentation);
  const names = namesIn(
    model,
    analyse(syntax, { text, start: tokens.start, end: tokens.end, firstToken: sentences.firstToken }).names,
  );
  let out = "",
    at = 0;
  for (const { from, to, type } of names) {
    const start = tokens.start[from]!,
      end = tokens.end[to - 1]!;
    out += `${text.slice(at, start)}[${text.slice(start, end)}|${type.slice(0, 3).toUpperCase()}]`;
    at = end;
  }
  console.log(`== ${name}\n${out}${text.slice(at)}`);
}
