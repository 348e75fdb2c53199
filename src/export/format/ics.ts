import { type Asked, leaveOut, type Piece, pieces } from "../format.js";
import { happeningsOf } from "../happening.js";
import { calendarOf, calendarStatus } from "../ics.js";

/** Every dated event as iCalendar (RFC 5545): what is planned is TENTATIVE with its status in words, what was called off CANCELLED. */
export const write = (asked: Asked): AsyncIterable<Piece> => pieces("calendar", parts(asked));

const end = "END:VCALENDAR";

async function* parts(asked: Asked): AsyncGenerator<string> {
  const calendar = (items: Parameters<typeof calendarOf>[0]["items"]) =>
    calendarOf({ asOf: asked.asOf, knownAt: asked.knownAt, items, next: null }, asked.now);
  const empty = calendar([]).calendar;
  yield empty.slice(0, empty.lastIndexOf(end));
  for await (const items of happeningsOf(asked)) {
    const { calendar: whole, undated } = calendar(items);
    leaveOut(asked, "undated", undated);
    leaveOut(asked, "hypothetical", items.filter(({ status }) => calendarStatus[status] === null).length);
    // A value is folded so that no line of it begins at the margin.
    const from = whole.indexOf("\r\nBEGIN:VEVENT\r\n");
    if (from >= 0) yield whole.slice(from + 2, whole.lastIndexOf(end));
  }
  yield `${end}\r\n`;
}
