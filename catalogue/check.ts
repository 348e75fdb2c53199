/**
 * Looks over `catalogue/data` for what cannot be right, and prints it: terms that end before they start, two holders of an
 * office that has one, entries without a name, one person under two ids.
 * Run: npx tsx catalogue/check.ts
 */
import { readFileSync } from "node:fs";

interface Term {
  readonly person: string;
  readonly title: string;
  readonly concept: string;
  readonly of: string;
  readonly start: string;
  readonly end: string;
}

/** Offices that one person holds at a time, by the English of the concept. */
const single = new Set(["president", "prime minister", "foreign minister", "chancellor", "secretary general", "pope"]);
/** Days that two terms may share: handing over takes a while, and sources differ. */
const grace = 45;

const rows = (name: string): string[][] =>
  readFileSync(new URL(`./data/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\t"));

const entries = new Map(rows("entries.tsv").map((row) => [row[0]!, row]));
const terms = rows("terms.tsv").map(
  ([person, title, concept, of, start, end]): Term => ({
    person: person!,
    title: title!,
    concept: concept || title!,
    of: of!,
    start: start ?? "",
    end: end ?? "",
  }),
);
const found: string[] = [];

for (const [id, row] of entries) if (!row[2]?.trim()) found.push(`no name: ${id}`);
for (const { person, title, of, start, end } of terms) {
  if (!entries.has(person)) found.push(`term of nobody: ${person}`);
  if (of && !entries.has(of)) found.push(`term of nothing: ${person} ${title} ${of}`);
  if (start && end && dayOf(end, true) < dayOf(start, false))
    found.push(`ends before it starts: ${person} ${title} ${start} ${end}`);
}

const byOffice = new Map<string, Term[]>();
for (const term of terms)
  if (single.has(term.concept) && term.of && term.start) {
    const key = `${term.concept} of ${term.of}`;
    byOffice.set(key, [...(byOffice.get(key) ?? []), term]);
  }
for (const [key, list] of byOffice) {
  list.sort((a, b) => dayOf(a.start, false) - dayOf(b.start, false));
  for (let k = 1; k < list.length; k++) {
    const [a, b] = [list[k - 1]!, list[k]!];
    if (a.person === b.person) continue;
    // of years alone nobody can tell
    if (
      Math.min(a.end.length || 9, b.start.length) === 4 &&
      a.end &&
      Number(a.end.slice(0, 4)) - Number(b.start.slice(0, 4)) < 1
    )
      continue;
    const until = a.end ? dayOf(a.end, true) : Number.POSITIVE_INFINITY;
    if (until - dayOf(b.start, false) > grace)
      found.push(`two at once: ${key}: ${a.person} ${a.start}/${a.end} and ${b.person} ${b.start}/${b.end}`);
  }
}

const byName = new Map<string, string[]>();
for (const [id, row] of entries)
  if (row[1] === "p") {
    const key = row[2]!
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z]+/g, " ")
      .trim();
    byName.set(key, [...(byName.get(key) ?? []), id]);
  }
for (const [name, ids] of byName) if (ids.length > 1) found.push(`one name, two ids: ${name}: ${ids.join(" ")}`);

console.log(found.join("\n"));
console.log(`${found.length} to look at, of ${entries.size} entries and ${terms.length} terms`);

/** Day number of an EDTF date: its first day, or its last. */
function dayOf(date: string, last: boolean): number {
  const [year, month, day] = date.replace(/[~?%]/g, "").split("-").map(Number) as [number, number?, number?];
  if (!month) return Date.UTC(last ? year + 1 : year, 0, last ? 0 : 1) / 86_400_000;
  return Date.UTC(year, last && !day ? month : month - 1, last && !day ? 0 : (day ?? 1)) / 86_400_000;
}
