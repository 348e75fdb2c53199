import { firstDay, lastDay } from "../time/calendar.js";
import type { Site } from "./status.js";

/** Days after which a past event is told for context, not as news. */
const old = 365;

/** History and boilerplate: well before the day of the text, told in the pluperfect, or with a word like "formerly". */
export function backgroundOf(site: Site, pluperfect: boolean): boolean {
  const { layers, time, trigger, carrier } = site;
  const today = layers.published === null ? null : lastDay(layers.published.edtf);
  if (time >= 0 && today !== null) {
    const { edtf } = layers.times[time]!;
    if (edtf?.endsWith("/..")) return false; // "since 2015": until now
    const day = edtf === undefined ? null : (lastDay(edtf) ?? firstDay(edtf)); // a bare year ends late: last year is no history yet
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
  const begins = edtf === undefined ? null : firstDay(edtf),
    today = lastDay(layers.published.edtf);
  return begins !== null && today !== null && begins > today;
}
