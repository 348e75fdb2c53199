import { parse } from "csv-parse/sync";
import graphology from "graphology";
import gexf from "graphology-gexf";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/store/database.js";
import { exportOf, recordOfTold, textOf } from "./told.js";

let database: Database;
beforeAll(async () => {
  database = await recordOfTold();
});
afterAll(() => database.close());

test("gexf is read by graphology: who did what to whom, how often, how firm, when", async () => {
  const graph = gexf.parse(graphology.MultiGraph, await textOf(database, "gexf"));
  const edges = graph.mapEdges((_, attributes, source, target, from, to, undirected) => ({
    ends: [from.label, to.label].sort(),
    source,
    target,
    undirected,
    ...attributes,
  }));
  expect(
    graph
      .nodes()
      .map((node) => graph.getNodeAttribute(node, "label"))
      .sort(),
  ).toEqual(["<Carl>", "Ada Berg", "Bo Dahl", "Russia", "United States"]);
  expect(edges).toHaveLength(5);
  expect(edges).toContainEqual(
    expect.objectContaining({
      source: "country/USA",
      target: "country/RUS",
      undirected: false,
      type: "accusation",
      status: "happened",
      weight: 1,
      reports: 1,
      first: "2018-10-23",
      words: "USA accused Russia of cheating",
    }),
  );
  const together = edges.filter(({ ends }) => ends.join() === "Ada Berg,Bo Dahl");
  expect(together.map(({ status, undirected }: Record<string, unknown>) => `${status} ${undirected}`).sort()).toEqual([
    "happened true",
    "planned true",
  ]);
});

test("many reports of one event count once", async () => {
  const graph = gexf.parse(graphology.MultiGraph, await textOf(database, "gexf", { knownAt: "2018-10-26" }));
  const found = graph.findEdge((_, { type }) => type === "accusation")!;
  expect(graph.getEdgeAttributes(found)).toMatchObject({ weight: 1, reports: 2, documents: 2 });
});

test("the tables of gephi hold the same network", async () => {
  const { files } = await exportOf(database, "gephi");
  const [nodes, edges] = ["nodes", "edges"].map(
    (name) => parse(files.get(name)!, { columns: true }) as Record<string, string>[],
  );
  expect(nodes!.map(({ Label }) => Label)).toContain("<Carl>");
  const ids = new Set(nodes!.map(({ Id }) => Id));
  expect(edges!.every(({ Source, Target }) => ids.has(Source!) && ids.has(Target!))).toBe(true);
  expect(edges).toHaveLength(5);
  expect(edges!.find(({ Label }) => Label === "accusation")).toMatchObject({
    Type: "Directed",
    Status: "happened",
    Weight: "1",
  });
});
