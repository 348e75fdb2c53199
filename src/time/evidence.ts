import type { Catalogue } from "../catalogue/catalogue.js";
import type { Term } from "../catalogue/entry.js";
import type { Mention, Mentions } from "../entity/mention.js";
import type { Source } from "../reading/source.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import { bounds, dayNumber, isDate, weekday } from "./calendar.js";
import { news } from "./convention.js";
import { outlookOf } from "./direction.js";
import type { TimeExpressions, UnresolvedTime } from "./expression.js";
import type { TimeNode } from "./node.js";
import { pointOf } from "./point.js";

/** Days `[from, to]`, both of them counted; infinite where nothing bounds them. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Days on which a text may have been published, by one piece of its own evidence: any of them, and no other. */
export interface Evidence {
  readonly days: readonly Days[];
  /** Holders of offices only bound the day; an election in two weeks, or a date line, tells it. */
  readonly kind: "bound" | "near" | "day";
}

type Layers = Source & Segmentation & Syntax & TimeExpressions & Mentions;

/** Everything in a text that tells when it was published. */
export function gatherEvidence(layers: Layers): Evidence[] {
  return [...fromOffices(layers), ...fromElections(layers), ...fromDates(layers), ...fromDateLine(layers)];
}

/** "USA's præsident, Donald Trump": the text was written in one of his terms; a former one after them. */
function fromOffices({ mentions, tokens, catalogue }: Layers): Evidence[] {
  const found: Evidence[] = [];
  const seen = new Set<string>();
  mentions.forEach((nominal, index) => {
    const { noun } = nominal;
    if (noun?.class !== "office" || noun.number !== "singular" || noun.when === "incoming") return;
    const holder = namedBeside(mentions, index, tokens.sentence);
    if (!holder) return;
    const of = [...noun.countries, ...(noun.of >= 0 ? mentions[noun.of]!.candidates : [])];
    const terms = holder.candidates.flatMap((person) => termsOf(catalogue, person, noun.title, of));
    const key = `${holder.candidates.join()} ${noun.title} ${noun.when}`;
    if (terms.length === 0 || seen.has(key)) return;
    seen.add(key);
    if (noun.when === "former") {
      const ends = terms.map((term) => lastOf(term.end));
      found.push({ kind: "bound", days: [{ from: Math.min(...ends), to: Infinity }] });
    } else
      found.push({ kind: "bound", days: terms.map((term) => ({ from: firstOf(term.start), to: lastOf(term.end) })) });
  });
  return found;
}

/** The name of a person that stands next to a title: "præsident Putin", "USA's præsident, Donald Trump". */
function namedBeside(mentions: readonly Mention[], index: number, sentence: Int32Array): Mention | null {
  const nominal = mentions[index]!;
  for (let k = index + 1; k < mentions.length && k < index + 6; k++) {
    const name = mentions[k]!;
    if (name.from - nominal.to > 2 || sentence[name.from] !== sentence[nominal.from]) break;
    if (name.form === "name" && name.candidates.some(isPerson) && name.from >= nominal.to - 3) return name;
  }
  for (let k = index - 1; k >= 0 && k > index - 3; k--) {
    const name = mentions[k]!;
    if (name.to > nominal.from || nominal.from - name.to > 1 || sentence[name.from] !== sentence[nominal.from])
      continue;
    if (name.form === "name" && name.candidates.some(isPerson)) return name;
  }
  return null;
}

const isPerson = (id: string): boolean => id.startsWith("person/");

function termsOf(catalogue: Catalogue, person: string, title: string, of: readonly string[]): readonly Term[] {
  const concept = catalogue.office(title)?.concept ?? title;
  const terms = catalogue.officesHeld(person).filter((term) => term.title === title || term.concept === concept);
  const there = terms.filter((term) => of.includes(term.of));
  return there.length > 0 ? there : terms;
}

const firstOf = (day: string | null): number => {
  const b = day === null ? null : bounds(day);
  return b ? Math.floor(b.from / 86_400) : -Infinity;
};
const lastOf = (day: string | null): number => {
  const b = day === null ? null : bounds(day);
  return b ? Math.ceil(b.to / 86_400) - 1 : Infinity;
};

/** "Midtvejsvalget om to uger": an election day that is known, and how far off it is said to be. */
function fromElections(layers: Layers): Evidence[] {
  const { document, language, sentences, tokens, mentions, catalogue, timeExpressions } = layers;
  const found: Evidence[] = [];
  for (const expression of timeExpressions) {
    if (!isRelative(expression.node)) continue;
    const s = tokens.sentence[expression.from]!;
    const start = Math.max(sentences.start[s]!, expression.start - 90);
    const around = document.text.slice(start, Math.min(sentences.end[s]!, expression.end + 60)).toLowerCase();
    const election = language.time.elections.find(([word]) => around.includes(word));
    if (!election) continue;
    const [, kinds, only] = election;
    const countries = only
      ? [only]
      : [
          ...new Set(
            mentions
              .filter((m) => m.type === "country" && tokens.sentence[m.from] === s)
              .flatMap((m) => m.candidates.slice(0, 1)),
          ),
        ];
    const days = countries
      .flatMap((country) => catalogue.electionDays(country))
      .filter((e) => kinds.includes(e.kind))
      .flatMap((e) => daysFrom(expression.node, firstOf(e.day)));
    if (days.length > 0) found.push({ kind: "day", days });
  }
  return found;
}

function isRelative(node: TimeNode): boolean {
  return (
    (node.kind === "shift" && !node.from && !node.anaphoric) ||
    node.kind === "day" ||
    node.kind === "weekday" ||
    (node.kind === "cycle" && node.unit === "week")
  );
}

/** The days on which one would call a target so. */
function daysFrom(node: TimeNode, target: number): Days[] {
  const exact: TimeNode = node.kind === "shift" ? { ...node, exact: true } : node;
  const out: Days[] = [];
  let run: { from: number; to: number } | null = null;
  for (let day = target - 120; day <= target + 120; day++) {
    const point = pointOf(exact, {
      day,
      now: null,
      direction: day <= target ? 1 : -1,
      lean: 0,
      strict: false,
      anchor: null,
      year: null,
      convention: news,
      twelveHours: false,
    });
    if (!point || point.day > target || point.end <= target) {
      run = null;
      continue;
    }
    if (run) run.to = day;
    else {
      run = { from: day, to: day };
      out.push(run);
    }
  }
  return out;
}

/** A year told in the past lies before the day, a year told in the future after it; "tirsdag den 23. oktober" fits some years only. */
function fromDates(layers: Layers): Evidence[] {
  const { document, language, timeExpressions } = layers;
  const found: Evidence[] = [];
  for (const expression of timeExpressions) {
    const { node, from, to } = expression;
    if (node.kind !== "date") continue;
    if (node.year !== undefined) {
      const day = dayNumber(node.year, node.month ?? 1, node.day ?? 1);
      const { direction } = outlookOf(document.text, layers, layers, from, to, language.time.tense);
      if (direction < 0) found.push({ kind: "bound", days: [{ from: day, to: Infinity }] });
    } else if (node.weekday !== undefined && node.month !== undefined && node.day !== undefined) {
      const { direction } = outlookOf(document.text, layers, layers, from, to, language.time.tense);
      const days: Days[] = [];
      for (let year = 1900; year <= 2100; year++) {
        if (!isDate(year, node.month, node.day)) continue;
        const day = dayNumber(year, node.month, node.day);
        if (weekday(day) !== node.weekday) continue;
        days.push({ from: direction < 0 ? day : day - 30, to: direction > 0 ? day : day + 7 });
      }
      if (days.length > 0) found.push({ kind: "near", days });
    }
  }
  return found;
}

/** "MOSKVA, 23. oktober 2018" on a short line at the top, or "i dag, den 23. oktober". */
function fromDateLine({ document, timeExpressions }: Layers): Evidence[] {
  const found: Evidence[] = [];
  timeExpressions.forEach((expression, index) => {
    const days = fullDays(expression.node);
    if (days.length === 0) return;
    const before = timeExpressions[index - 1];
    const told = before?.node.kind === "day" && expression.start - before.end <= 6 ? before.node.n : null;
    if (told !== null) found.push({ kind: "day", days: days.map((d) => ({ from: d.from - told, to: d.to - told })) });
    else if (isDateLine(document.text, expression)) found.push({ kind: "day", days });
  });
  return found;
}

function fullDays(node: TimeNode): Days[] {
  if (node.kind === "clock" && node.of) return fullDays(node.of);
  if (node.kind !== "date" || node.month === undefined || node.day === undefined) return [];
  const { month, day } = node;
  const years = node.year === undefined ? Array.from({ length: 201 }, (_, i) => 1900 + i) : [node.year];
  return years
    .filter((year) => isDate(year, month, day))
    .map((year) => dayNumber(year, month, day))
    .filter((d) => node.weekday === undefined || node.year !== undefined || weekday(d) === node.weekday)
    .map((d) => ({ from: d, to: d }));
}

/** Whether an expression stands on one of the first lines, alone or with little beside it, or in the brackets of a date line. */
function isDateLine(text: string, { start, end }: UnresolvedTime): boolean {
  if (start > 300) return false;
  const from = text.lastIndexOf("\n", start) + 1;
  const stop = text.indexOf("\n", end);
  const line = text.slice(from, stop < 0 ? text.length : stop);
  const lead = text.slice(from, start);
  if (line.length <= 60 && text.slice(0, from).split("\n").length <= 5 && !/[.!?]\s*$/.test(line.trim())) return true;
  return lead.length <= 40 && /^[\p{Lu}\s,./()-]+$/u.test(lead.trim()) && lead.trim().length > 0;
}
