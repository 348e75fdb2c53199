import { escapeHtml } from "../../document/html/escape.js";
import { isAhead, isReal } from "../../record/history.js";
import { civilDate, firstDay, lastDay } from "../../time/calendar.js";
import { type Asked, leaveOut, type Piece, pieces } from "../format.js";
import { type Happening, happeningsOf } from "../happening.js";
import { timeInWords } from "../words/time.js";

/** Every dated event as the JSON of TimelineJS 3; done, planned and called off stand in rows of their own. */
export const write = (asked: Asked): AsyncIterable<Piece> => pieces("timeline", parts(asked));

async function* parts(asked: Asked): AsyncGenerator<string> {
  const title = { text: { headline: "Demarche", text: `Known on ${asked.knownAt}` } };
  yield `{"title":${JSON.stringify(title)},"events":[`;
  let between = "\n";
  for await (const items of happeningsOf(asked)) {
    const dated = items.filter(({ edtf }) => firstDay(edtf) !== null);
    leaveOut(asked, "undated", items.length - dated.length);
    for (const item of dated) {
      yield between + JSON.stringify(slideOf(item));
      between = ",\n";
    }
  }
  yield "\n]}\n";
}

function slideOf({ occurrence, type, status, edtf, place, participants, history }: Happening): object {
  const [from, to] = [firstDay(edtf)!, lastDay(edtf)];
  const done = isReal(status);
  const what = `${done ? "" : `${status}: `}${type.replaceAll("-", " ")}`;
  return {
    unique_id: occurrence,
    start_date: civilDate(from),
    ...(to !== null && to !== from && { end_date: civilDate(to) }),
    display_date: timeInWords(edtf),
    group: done ? "happened" : isAhead(status) ? "planned" : "called off",
    status,
    text: {
      headline: escapeHtml([what, ...participants].join(", ") + (place ? ` (${place})` : "")),
      text: history.flatMap(({ sources }) => sources.map(paragraphOf)).join(""),
    },
  };
}

/** The words with their outlet; TimelineJS shows HTML, so that nothing may stand in it unescaped. */
function paragraphOf({ exact, publisher, published, uri }: Happening["history"][number]["sources"][number]): string {
  const outlet = escapeHtml([publisher, published].filter(Boolean).join(", "));
  const named = uri && /^https?:\/\//i.test(uri) ? `<a href="${escapeHtml(uri)}">${outlet || "source"}</a>` : outlet;
  return `<p>“${escapeHtml(exact)}” ${named}</p>`;
}
