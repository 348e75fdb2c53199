import type { Site } from "./status.js";

/** Days after which a past event is told for context, not as news. */
const old = 365;

/** History and boilerplate: well before the day of the text, told in the pluperfect, or with a word like "formerly". */
export function backgroundOf(site: Site, pluperfect: boolean): boolean {
  const { layers, time, trigger, carrier } = site;
  const today = layers.published === null ? null : dayOf(layers.published.edtf);
  if (time >= 0 && today !== null) {
    const day = dayOf(layers.times[time]!.edtf ?? "");
    if (day !== null) return today - day > old;
  }
  if (pluperfect) return true;
  const { tree, language } = layers;
  for (const token of trigger === carrier ? [trigger] : [trigger, carrier])
    for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
      if (language.event.backdrop.includes(tree.lemma[c]!.toLowerCase())) return true;
  return false;
}

/** Whether the event's time lies after the day of the text. */
export function isFuture({ layers, time }: Site): boolean {
  if (time < 0 || layers.published === null) return false;
  const { edtf } = layers.times[time]!;
  const today = layers.published.edtf;
  if (edtf === undefined) return false;
  const precise = Math.min(edtf.search(/[^\d-]|$/), today.search(/[^\d-]|$/));
  const a = edtf.slice(0, precise),
    b = today.slice(0, precise);
  if (/W/.test(edtf)) {
    const day = dayOf(edtf),
      now = dayOf(today);
    return day !== null && now !== null && day > now;
  }
  const width = Math.min(a.length, b.length);
  return a.slice(0, width) > b.slice(0, width);
}

/** Roughly which day a date, month, year, week or the start of an interval is, counted in days; `null` where it is none. */
function dayOf(edtf: string): number | null {
  const match = /^(\d{4})(?:-W(\d{2})|-(\d{2})(?:-(\d{2}))?)?/.exec(edtf);
  if (!match) return null;
  const [, year, week, month, day] = match;
  const base = Number(year) * 365.25;
  if (week) return base + Number(week) * 7 - 3;
  if (!month) return base + 364; // a bare year ends late: last year is no history yet
  return base + (Number(month) - 1) * 30.44 + (day ? Number(day) : 30);
}
