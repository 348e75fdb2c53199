import type { Span } from "../../document/span.js";
import { version } from "../../version.js";
import { codePointsOf } from "../code-point.js";
import { type Document, documentsOf, type Report, type Statement } from "../fact.js";
import { type Asked, type Piece, pieces } from "../format.js";
import { around } from "../table.js";
import { urnOf } from "../urn.js";

/**
 * Events and statements as W3C Web Annotations on the documents that state them, in one collection. The position selector
 * counts Unicode code points of the text as Demarche read it; the quote selector finds the words in the page itself.
 */
export const write = (asked: Asked): AsyncIterable<Piece> => pieces("annotations", parts(asked));

async function* parts(asked: Asked): AsyncGenerator<string> {
  const generator = { id: "urn:demarche:software", type: "Software", name: `Demarche ${version()}` };
  const head = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "urn:demarche:annotations",
    type: "AnnotationCollection",
    label: "What documents state",
    generator,
    generated: asked.now.toISOString(),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"first":{"id":"urn:demarche:annotations:1","type":"AnnotationPage","startIndex":0,"items":[`;
  let between = "\n";
  for await (const document of documentsOf(asked)) {
    const target = targetIn(document);
    const outlet = [document.publisher, document.published ?? document.known].filter(Boolean).join(", ");
    for (const one of [
      ...document.reports.map((report) => ofReport(report, target, outlet)),
      ...document.statements.map((statement) => ofStatement(statement, target, outlet)),
    ]) {
      yield between + JSON.stringify(one);
      between = ",\n";
    }
  }
  yield "\n]}}\n";
}

type Target = (span: Span) => object;

function targetIn({ id, uri, text }: Document): Target {
  const point = codePointsOf(text);
  return (span) => {
    const { before: prefix, after: suffix } = around(text, span);
    return {
      source: uri ?? urnOf("document", id),
      selector: [
        { type: "TextQuoteSelector", exact: text.slice(span.start, span.end), prefix, suffix },
        { type: "TextPositionSelector", start: point(span.start), end: point(span.end) },
      ],
    };
  };
}

const tag = (value: string) => ({ type: "TextualBody", purpose: "tagging", value });
const note = (value: string) => ({ type: "TextualBody", purpose: "describing", format: "text/plain", value });
const namesOf = (parties: readonly { readonly name: string }[]): string => parties.map(({ name }) => name).join(", ");

function ofReport(
  { id, event, participants, place, treaty, accordingTo, span }: Report,
  target: Target,
  outlet: string,
): object {
  const told = [
    `${event.status} ${event.type.replaceAll("-", " ")}`,
    ...participants.map(({ party, role }) => `${role}: ${party.name}`),
    ...(event.time ? [event.time.edtf] : []),
    ...(place ? [`place: ${place.name}`] : []),
    ...(treaty ? [`treaty: ${treaty.name}`] : []),
    ...(accordingTo.length > 0 ? [`according to ${namesOf(accordingTo)}`] : []),
  ];
  return {
    id: urnOf("event", id),
    type: "Annotation",
    motivation: "classifying",
    body: [tag(event.type), tag(event.status), note(`${told.join("; ")} (${outlet})`)],
    target: target(span),
  };
}

function ofStatement({ id, quotation, speaker, addressees, span }: Statement, target: Target, outlet: string): object {
  const told = `${speaker?.name ?? "somebody"} ${quotation.commitment.replaceAll("-", " ")}${addressees.length > 0 ? ` to ${namesOf(addressees)}` : ""}`;
  return {
    id: urnOf("statement", id),
    type: "Annotation",
    motivation: "describing",
    body: [tag("statement"), tag(quotation.type), note(`${told} (${outlet})`)],
    target: target(span),
  };
}
