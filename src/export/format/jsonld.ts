import { version } from "../../version.js";
import { entitiesOf } from "../entity.js";
import { type Document, documentsOf, type Party, type Report, type Statement } from "../fact.js";
import { type Asked, type Piece, pieces } from "../format.js";
import { around } from "../table.js";
import { urnOf } from "../urn.js";

/**
 * The record as JSON-LD: schema.org's words for articles, events, quotations and people, PROV-O's for where each comes from.
 * The context stands in the file: nothing is fetched. What schema.org has no word for is in a vocabulary of its own.
 */
export const write = (asked: Asked): AsyncIterable<Piece> => pieces("record", parts(asked));

const link = { "@type": "@id" } as const;
const day = { "@type": "http://www.w3.org/2001/XMLSchema#date" } as const;

export const context = {
  "@vocab": "https://schema.org/",
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  dm: "urn:demarche:term:",
  id: "@id",
  type: "@type",
  about: link,
  actor: { "@id": "dm:actor", ...link },
  recipient: { "@id": "dm:recipient", ...link },
  participant: { "@id": "dm:participant", ...link },
  accordingTo: { "@id": "dm:accordingTo", ...link },
  addressee: { "@id": "dm:addressee", ...link },
  occurrence: { "@id": "dm:occurrence", ...link },
  reportedIn: { "@id": "subjectOf", ...link },
  isPartOf: link,
  creator: link,
  mentions: link,
  location: link,
  eventStatus: link,
  inDefinedTermSet: link,
  startDate: day,
  endDate: day,
  eventType: "dm:eventType",
  status: "dm:status",
  edtf: "dm:edtf",
  confidence: "dm:confidence",
  rule: "dm:rule",
  commitment: "dm:commitment",
  known: { "@id": "dm:known", ...day },
  exact: "dm:exact",
  prefix: "dm:prefix",
  suffix: "dm:suffix",
  start: "dm:start",
  end: "dm:end",
  wasDerivedFrom: { "@id": "prov:wasDerivedFrom", ...link },
  wasQuotedFrom: { "@id": "prov:wasQuotedFrom", ...link },
  wasAttributedTo: { "@id": "prov:wasAttributedTo", ...link },
  generatedAtTime: { "@id": "prov:generatedAtTime", "@type": "http://www.w3.org/2001/XMLSchema#dateTime" },
} as const;

const software = "urn:demarche:software";

async function* parts(asked: Asked): AsyncGenerator<string> {
  const agent = {
    id: software,
    type: ["prov:SoftwareAgent", "SoftwareApplication"],
    name: "Demarche",
    softwareVersion: version(),
  };
  yield `{"@context":${JSON.stringify(context)},"@graph":[\n${JSON.stringify(agent)}`;
  for await (const entities of entitiesOf(asked))
    yield entities.map((one) => `,\n${JSON.stringify(ofParty(one))}`).join("");
  for await (const document of documentsOf(asked)) {
    const nodes = [
      ofDocument(document, asked),
      ...document.reports.map((report) => ofReport(report, document)),
      ...document.statements.map((statement) => ofStatement(statement, document)),
    ];
    yield nodes.map((node) => `,\n${JSON.stringify(node)}`).join("");
  }
  yield "\n]}\n";
}

const types: Readonly<Record<string, string>> = {
  person: "Person",
  organization: "Organization",
  country: "Country",
  place: "Place",
  treaty: "Legislation",
};

const entity = ({ id }: Party): string => urnOf("entity", id);
const entities = (parties: readonly Party[]): string[] => parties.map(entity);

const ofParty = (party: Party): object => ({
  id: entity(party),
  type: types[party.type] ?? "Thing",
  name: party.name,
  ...(party.catalogue && { identifier: party.catalogue }),
});

const ofDocument = (document: Document, { withText }: Asked): object => ({
  id: urnOf("document", document.id),
  type: ["NewsArticle", "prov:Entity"],
  identifier: document.id,
  ...(document.title && { headline: document.title }),
  ...(document.uri && { url: document.uri }),
  ...(document.publisher && { publisher: { type: "Organization", name: document.publisher } }),
  ...(document.published && { datePublished: document.published }),
  inLanguage: document.language,
  mentions: entities(document.parties.map(({ party }) => party)),
  known: document.known,
  ...(withText && { articleBody: document.text }),
});

/** Only these have a word in schema.org; any other status stands in `status` alone. */
const eventStatus: Readonly<Record<string, string>> = {
  planned: "EventScheduled",
  confirmed: "EventScheduled",
  provisional: "EventScheduled",
  postponed: "EventPostponed",
  cancelled: "EventCancelled",
};

function ofReport(report: Report, document: Document): object {
  const { event, participants, place, treaty, firstDay, lastDay } = report;
  const of = (as: string): string[] =>
    entities(participants.filter(({ role }) => role === as).map(({ party }) => party));
  const standing = eventStatus[event.status];
  return {
    id: urnOf("event", report.id),
    type: ["Event", "prov:Entity"],
    name: `${event.status} ${event.type.replaceAll("-", " ")}: ${participants.map(({ party }) => party.name).join(", ")}`,
    eventType: event.type,
    status: event.status,
    ...(standing && { eventStatus: `https://schema.org/${standing}` }),
    ...(event.time && { edtf: event.time.edtf }),
    ...(firstDay && { startDate: firstDay }),
    ...(lastDay && { endDate: lastDay }),
    ...(place && { location: entity(place) }),
    ...(treaty && { about: entity(treaty) }),
    actor: of("actor"),
    recipient: of("recipient"),
    participant: of("participant"),
    accordingTo: entities(report.accordingTo),
    occurrence: urnOf("occurrence", report.occurrence),
    reportedIn: urnOf("document", document.id),
    confidence: event.confidence,
    rule: event.rule,
    ...sourceOf(report, document),
    wasDerivedFrom: urnOf("document", document.id),
  };
}

function ofStatement(statement: Statement, document: Document): object {
  const { quotation, speaker, addressees, about, within } = statement;
  return {
    id: urnOf("statement", statement.id),
    type: ["Quotation", "prov:Entity"],
    text: document.text.slice(statement.span.start, statement.span.end),
    commitment: quotation.commitment,
    ...(speaker && { creator: entity(speaker) }),
    addressee: entities(addressees),
    about: entities(about),
    isPartOf: [urnOf("document", document.id), ...(within ? [urnOf("statement", within)] : [])],
    ...sourceOf(statement, document),
    wasQuotedFrom: urnOf("document", document.id),
  };
}

function sourceOf({ span }: Report | Statement, { text, known, ingested }: Document) {
  const { before, after } = around(text, span);
  return {
    known,
    exact: text.slice(span.start, span.end),
    prefix: before,
    suffix: after,
    start: span.start,
    end: span.end,
    wasAttributedTo: software,
    generatedAtTime: ingested,
  };
}
