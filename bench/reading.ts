/**
 * How fast the reading is: words per second, microseconds a word for each stage, and memory, over the articles of the tests.
 *
 *   npm run bench:reading
 */
import { loadCatalogue } from "../src/catalogue/load.js";
import { loadLanguage } from "../src/lang/load.js";
import { read, stages } from "../src/reading/pipeline.js";
import { newsOf } from "../test/reading-of.js";

const before = process.memoryUsage.rss();
const catalogue = await loadCatalogue();
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

for (const code of ["da", "en"]) {
  const began = performance.now();
  const language = (await loadLanguage(code))!;
  const loaded = performance.now() - began;
  const articles = newsOf(`ntrex.${code}`);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const spent = new Map<string, number>(stages.names.map((name) => [name, 0]));
  let start = 0n;
  const now = (): bigint => process.hrtime.bigint();
  const observe = (stage: string, when: "before" | "after"): void => {
    if (when === "before") start = now();
    else spent.set(stage, spent.get(stage)! + Number(now() - start));
  };
  const readAll = (watch: boolean): void => {
    for (const [i, { text, id = `${i}` }] of articles.entries()) {
      const document = { id, text, language: code, published: { edtf: "2018-10-01", basis: "given" as const } };
      read({ document, language, catalogue, options: {} }, watch ? observe : undefined);
    }
  };
  readAll(false); // the first time is the compiler's
  const cpu = process.cpuUsage();
  const clock = performance.now();
  const rounds = 3;
  for (let round = 0; round < rounds; round++) readAll(true);
  const used = process.cpuUsage(cpu);
  const seconds = (used.user + used.system) / 1e6 / rounds;
  console.log(`\n${code}: ${articles.length} articles, ${words} words; language loaded in ${loaded.toFixed(0)} ms`);
  const wall = (performance.now() - clock) / 1e3 / rounds;
  const rate = (time: number): number => Math.round(words / time);
  console.log(
    `all: ${rate(wall)} words a second; ${rate(seconds)} a CPU-second, the collector's and compiler's threads counted`,
  );
  for (const [name, nanoseconds] of spent)
    console.log(`  ${name.padEnd(18)} ${(nanoseconds / 1e3 / rounds / words).toFixed(2).padStart(7)} µs a word`);
  console.log(
    `resident memory: ${megabytes(process.memoryUsage.rss())} MB (${megabytes(before)} MB before the catalogue and languages)`,
  );
}
