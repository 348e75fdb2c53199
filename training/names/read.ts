/**
 * Prints the names of plain texts, one sentence a line, each name in brackets with its class.
 * Usage: npx tsx training/names/read.ts LANGUAGE FILE… [--model FILE]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { nameModelFrom } from "../../src/entity/name/model.js";
import { namesIn } from "../../src/entity/recognizer.js";
import { segment } from "../../src/segmentation/segmentation.js";
import { unpackWeights } from "../../src/syntax/weights.js";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { model: { type: "string" } } });
const [code, ...files] = positionals;
const file = values.model ?? `models/${code}/names.bin`;
const model = nameModelFrom(code!, unpackWeights(readFileSync(file), file), file);
const { default: language } = await import(`../../src/lang/${code}/index.js`);
for (const name of files) {
  const text = readFileSync(name, "utf8");
  const { tokens, sentences } = segment(text, language.segmentation);
  const names = namesIn(model, { text, start: tokens.start, end: tokens.end, firstToken: sentences.firstToken });
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
