import type { Catalogue } from "../../catalogue/catalogue.js";
import { idOf } from "../../record/identity.js";
import { entitiesOf } from "../entity.js";
import { type Document, documentsOf, type Party, type Statement } from "../fact.js";
import { type Asked, type Piece, pieces } from "../format.js";
import { type Happening, happeningsOf } from "../happening.js";

/**
 * FollowTheMoney entities, a line each, for Aleph and OpenAleph: who is named, the articles, what happened (Event), who did it
 * to whom (UnknownLink), what was said (Note). Programs take each for a fact, so that only what is told as done stands in it.
 */
export const write = (asked: Asked): AsyncIterable<Piece> => pieces("entities", lines(asked));

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>;

/** An entity as a line; a property without a value is left out. */
function line(id: string, schema: string, properties: Properties): string {
  const given = Object.entries(properties)
    .map(([name, values]) => [name, [...new Set(values.filter((value) => value))]] as const)
    .filter(([, values]) => values.length > 0);
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(given) })}\n`;
}

const entityId = (id: string): string => idOf("demarche-e", id);
const articleId = (id: string): string => idOf("demarche-d", id);

/** Those who can take part in an event or a link. */
const acts = (type: string): boolean => type === "person" || type === "organization" || type === "country";

async function* lines(asked: Asked): AsyncGenerator<string> {
  for await (const parties of entitiesOf(asked)) yield parties.map((party) => ofParty(party, asked.catalogue)).join("");
  for await (const document of documentsOf({ ...asked, keeps: "every" }))
    yield ofDocument(document, asked) + document.statements.map((one) => ofStatement(one, document)).join("");
  for await (const happenings of happeningsOf(asked)) {
    const ids = [
      ...new Set(happenings.flatMap(({ reports }) => reports.flatMap((one) => one.participants.map(({ id }) => id)))),
    ];
    const acting = await actingAmong(asked, ids);
    yield happenings.map((one) => ofHappening(one, acting)).join("");
  }
}

/** Parameters that an engine takes at once. */
const most = 500;

async function actingAmong({ database }: Asked, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (let from = 0; from < ids.length; from += most) {
    const some = ids.slice(from, from + most);
    const rows = await database.all<Pick<Party, "id" | "type">>(
      `SELECT id, type FROM entity WHERE id IN (${some.map(() => "?").join(", ")})`,
      some,
    );
    for (const { id, type } of rows) if (acts(type)) found.add(id);
  }
  return found;
}

/** By the catalogue's kinds of organisations. */
const publicBodies = [
  "government",
  "presidency",
  "prime-minister",
  "monarchy",
  "ministry",
  "agency",
  "military",
  "police",
  "court",
  "parliament",
];

function ofParty({ id, type, name, catalogue }: Party, known: Catalogue): string {
  const kind = catalogue ? (known.entry(catalogue)?.kind ?? "") : "";
  if (type === "person") return line(entityId(id), "Person", { name: [name] });
  if (type === "country") return line(entityId(id), "PublicBody", { name: [name], legalForm: ["state"] });
  if (type === "organization")
    return line(entityId(id), publicBodies.includes(kind) ? "PublicBody" : "Organization", { name: [name] });
  return type === "place" ? line(entityId(id), "Address", { full: [name] }) : "";
}

const ofDocument = (
  { id, title, uri, publisher, language, published, known, text, parties }: Document,
  asked: Asked,
): string =>
  line(articleId(id), "Article", {
    title: [title],
    fileName: [title ? null : id],
    sourceUrl: [uri],
    publisher: [publisher],
    language: [languages[language.slice(0, 2)]],
    publishedAt: [published?.slice(0, 10) ?? known],
    namesMentioned: parties
      .filter(({ party }) => party.type === "organization" || party.type === "country")
      .map(({ party }) => party.name),
    peopleMentioned: parties.filter(({ party }) => party.type === "person").map(({ party }) => party.name),
    bodyText: [asked.withText ? text : null],
  });

/** FollowTheMoney has ISO 639-3. */
const languages: Readonly<Record<string, string>> = {
  da: "dan",
  en: "eng",
  nb: "nob",
  nn: "nno",
  no: "nor",
  sv: "swe",
  de: "deu",
  ru: "rus",
  fr: "fra",
};

const ofStatement = (
  { id, speaker, quotation, span }: Statement,
  { id: document, text, publisher, uri, known }: Document,
): string =>
  line(idOf("demarche-s", id), "Note", {
    name: [`${speaker?.name ?? "Somebody"} ${quotation.commitment.replaceAll("-", " ")}`],
    description: [text.slice(span.start, span.end)],
    entity: [speaker ? (speaker.type === "other" || speaker.type === "treaty" ? null : entityId(speaker.id)) : null],
    proof: [articleId(document)],
    publisher: [publisher],
    sourceUrl: [uri],
    createdAt: [known],
    keywords: ["statement", quotation.type, quotation.commitment],
  });

function ofHappening(
  { occurrence, type, status, place, participants, reports }: Happening,
  acting: ReadonlySet<string>,
): string {
  const told = reports.findLast(({ firstDay }) => firstDay !== null);
  const common = {
    startDate: [told?.firstDay],
    endDate: [told?.lastDay],
    summary: reports.map(({ source }) => source.exact),
    publisher: reports.map(({ source }) => source.publisher),
    sourceUrl: reports.map(({ source }) => source.uri),
    recordId: [occurrence],
  };
  const ids = (role?: string): string[] => [
    ...new Set(
      reports
        .flatMap((one) => one.participants)
        .filter((one) => acting.has(one.id) && (role === undefined || one.role === role))
        .map(({ id }) => id),
    ),
  ];
  const event = line(idOf("demarche-o", occurrence), "Event", {
    ...common,
    name: [`${type.replaceAll("-", " ")}${participants.length > 0 ? `: ${participants.join(", ")}` : ""}`],
    location: [place],
    proof: reports.map(({ source }) => articleId(source.document)),
    involved: ids().map(entityId),
    keywords: [type, status],
  });
  const links = ids("actor").flatMap((actor) =>
    ids("recipient")
      .filter((recipient) => recipient !== actor)
      .map((recipient) =>
        line(idOf("demarche-l", occurrence, actor, recipient), "UnknownLink", {
          ...common,
          subject: [entityId(actor)],
          object: [entityId(recipient)],
          role: [type],
          status: [status],
        }),
      ),
  );
  return event + links.join("");
}
