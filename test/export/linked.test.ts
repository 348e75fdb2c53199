import { defaultModel, Model } from "@alephdata/followthemoney";
import fc from "fast-check";
import jsonld from "jsonld";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codePointsOf } from "../../src/export/code-point.js";
import type { Database } from "../../src/store/database.js";
import { recordOfTold, text, textOf } from "./told.js";

let database: Database;
beforeAll(async () => {
  database = await recordOfTold();
});
afterAll(() => database.close());

describe("followthemoney", () => {
  const model = new Model(defaultModel);
  const read = async (given = {}) =>
    (await textOf(database, "followthemoney", given))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));

  test("holds entities that its library knows, whose links lead to entities of the right schema", async () => {
    const all = await read();
    const schemaOf = new Map(all.map(({ id, schema }) => [id, model.getSchema(schema)]));
    expect(schemaOf.size).toBe(all.length);
    for (const datum of all) {
      const entity = model.getEntity(datum);
      for (const property of entity.getProperties()) {
        expect(property.stub).not.toBe(true);
        for (const value of entity.getProperty(property)) {
          expect(typeof value).toBe("string");
          if (property.type.name === "date") expect(value).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
          if (property.type.name !== "entity") continue;
          expect(schemaOf.get(value as string)?.isA(property.getRange()), `${datum.schema}.${property.name}`).toBe(
            true,
          );
        }
      }
    }
  });

  test("takes only what is told as done for a fact", async () => {
    const events = (some: { schema: string; properties: { keywords: string[] } }[]) =>
      some
        .filter(({ schema }) => schema === "Event")
        .map(({ properties }) => properties.keywords.join(" "))
        .sort();
    expect(events(await read())).toEqual(["accusation happened", "election happened", "meeting happened"]);
    expect(events(await read({ allStatuses: true }))).toContain("meeting planned");
    const [link] = (await read()).filter(({ schema }) => schema === "UnknownLink");
    expect(link.properties).toMatchObject({
      role: ["accusation"],
      status: ["happened"],
      summary: ["USA accused Russia of cheating"],
    });
    const [article] = (await read({ withText: true })).filter(({ schema }) => schema === "Article");
    expect(article.properties.bodyText).toEqual([text]);
  });
});

describe("webannotation", () => {
  /** The part of the W3C's context that the export uses, so that nothing is fetched. */
  const context = {
    oa: "http://www.w3.org/ns/oa#",
    as: "http://www.w3.org/ns/activitystreams#",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    dcterms: "http://purl.org/dc/terms/",
    dc: "http://purl.org/dc/elements/1.1/",
    schema: "http://schema.org/",
    id: "@id",
    type: "@type",
    Annotation: "oa:Annotation",
    AnnotationCollection: "as:OrderedCollection",
    AnnotationPage: "as:OrderedCollectionPage",
    TextualBody: "oa:TextualBody",
    TextQuoteSelector: "oa:TextQuoteSelector",
    TextPositionSelector: "oa:TextPositionSelector",
    Software: "as:Application",
    motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" },
    purpose: { "@id": "oa:hasPurpose", "@type": "@vocab" },
    classifying: "oa:classifying",
    describing: "oa:describing",
    tagging: "oa:tagging",
    body: { "@id": "oa:hasBody", "@type": "@id" },
    target: { "@id": "oa:hasTarget", "@type": "@id" },
    source: { "@id": "oa:hasSource", "@type": "@id" },
    selector: { "@id": "oa:hasSelector", "@type": "@id" },
    items: { "@id": "as:items", "@type": "@id", "@container": "@list" },
    first: { "@id": "as:first", "@type": "@id" },
    startIndex: "as:startIndex",
    label: "rdfs:label",
    name: "schema:name",
    value: "rdf:value",
    format: "dc:format",
    exact: "oa:exact",
    prefix: "oa:prefix",
    suffix: "oa:suffix",
    start: "oa:start",
    end: "oa:end",
    generator: { "@id": "as:generator", "@type": "@id" },
    generated: "dcterms:issued",
  };

  test("points at the words by code points, whatever stands before them", async () => {
    const collection = JSON.parse(await textOf(database, "webannotation"));
    const points = [...text];
    expect(collection.first.items).toHaveLength(6);
    for (const { target, body } of collection.first.items) {
      const [quote, position] = target.selector;
      expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(target.source).toBe("https://news.example/told?a=1&b=2");
      expect(body.length).toBe(3);
    }
    const [{ target }] = collection.first.items;
    expect([target.selector[1].start, text.indexOf("USA")]).toEqual([3, 5]);
  });

  test("expands to the W3C's terms, and every field has one", async () => {
    const collection = JSON.parse(await textOf(database, "webannotation"));
    const [expanded] = await jsonld.expand(collection, {
      safe: true,
      documentLoader: async (url: string) => {
        if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`${url} would be fetched`);
        return { contextUrl: null, documentUrl: url, document: { "@context": context } };
      },
    });
    expect(JSON.stringify(expanded)).toContain("http://www.w3.org/ns/oa#TextPositionSelector");
    expect(JSON.stringify(expanded)).toContain(
      '"http://www.w3.org/ns/oa#motivatedBy":[{"@id":"http://www.w3.org/ns/oa#classifying"}]',
    );
  });

  test("code points are counted in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), (words, place) => {
        const points = [...words];
        const at = place % (points.length + 1);
        expect(codePointsOf(words)(points.slice(0, at).join("").length)).toBe(at);
      }),
    );
  });
});

describe("jsonld", () => {
  const expanded = async (given = {}) => {
    const found = await jsonld.flatten(JSON.parse(await textOf(database, "jsonld", given)), undefined, {
      safe: true,
      documentLoader: async (url: string) => {
        throw new Error(`${url} would be fetched`);
      },
    });
    return found as unknown as { "@id": string; "@type"?: string[] }[];
  };
  const ofType = (nodes: { "@type"?: string[] }[], type: string) =>
    nodes.filter((node) => node["@type"]?.includes(`https://schema.org/${type}`)) as Record<
      string,
      { "@value"?: unknown; "@id"?: string }[]
    >[];

  test("expands without a fetch; every link leads to a node", async () => {
    const nodes = await expanded();
    const ids = new Set(nodes.map((node) => node["@id"]));
    for (const node of nodes)
      for (const [property, values] of Object.entries(node))
        if (property.startsWith("http://www.w3.org/ns/prov#was"))
          for (const { "@id": id } of values as unknown as { "@id": string }[]) expect(ids).toContain(id);
    expect(ofType(nodes, "NewsArticle")).toHaveLength(1);
    expect(
      ofType(nodes, "Person")
        .map((one) => one["https://schema.org/name"]![0]!["@value"])
        .sort(),
    ).toEqual(["<Carl>", "Ada Berg", "Bo Dahl"]);
    const [quotation] = ofType(nodes, "Quotation");
    expect(quotation!["https://schema.org/text"]![0]!["@value"]).toBe('We 👍 will leave, \tthey "cheat"');
    expect(quotation!["https://schema.org/creator"]![0]!["@id"]).toMatch(/ada/i);
  });

  test("says how firm an event is, and leaves out what did not happen", async () => {
    const statuses = async (given = {}) =>
      ofType(await expanded(given), "Event")
        .map((one) => one["urn:demarche:term:status"]![0]!["@value"])
        .sort();
    expect(await statuses()).toEqual(["happened", "happened", "happened", "planned"]);
    expect(await statuses({ allStatuses: true })).toContain("not-happened");
    const [planned] = ofType(await expanded(), "Event").filter((one) => one["https://schema.org/eventStatus"]);
    expect(planned!["https://schema.org/eventStatus"]![0]!["@id"]).toBe("https://schema.org/EventScheduled");
  });
});
