#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { loadCatalogue } from "../catalogue/load.js";
import { loadLanguage } from "../lang/load.js";
import { read } from "../reading/pipeline.js";

// A first walk from JSON lines to Readings, for the scorers.
const catalogue = await loadCatalogue();
for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const { id, text, language: code, published, prefer } = JSON.parse(line);
  const language = (await loadLanguage(code ?? "en"))!;
  const document = {
    id,
    text,
    language: language.code,
    published: published ? ({ edtf: published, basis: "given" } as const) : null,
  };
  const reading = read({ document, language, catalogue, options: { prefer } });
  process.stdout.write(`${JSON.stringify(reading)}\n`);
}
