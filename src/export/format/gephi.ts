import { csvLine } from "../csv.js";
import type { Asked, Piece } from "../format.js";
import { edgesOf, nodesOf } from "../network.js";

const nodeColumns = ["Id", "Label", "Type", "Catalogue"] as const;
const edgeColumns = [
  "Source",
  "Target",
  "Type",
  "Label",
  "Status",
  "Weight",
  "Reports",
  "Documents",
  "First day",
  "Last day",
  "Report",
  "Document",
  "Publisher",
  "Words",
] as const;

/** The same network as the two tables that Gephi and Cytoscape import. */
export async function* write(asked: Asked): AsyncGenerator<Piece> {
  if (asked.table !== "edges") {
    yield { table: "nodes", data: csvLine(nodeColumns) };
    for await (const nodes of nodesOf(asked)) {
      const lines = nodes.map(({ id, name, type, catalogue }) => csvLine([id, name, type, catalogue]));
      yield { table: "nodes", data: lines.join("") };
    }
  }
  if (asked.table === "nodes") return;
  yield { table: "edges", data: csvLine(edgeColumns) };
  for await (const edges of edgesOf(asked)) {
    const lines = edges.map((edge) =>
      csvLine([
        edge.source,
        edge.target,
        edge.directed ? "Directed" : "Undirected",
        edge.type,
        edge.status,
        edge.events,
        edge.reports,
        edge.documents,
        edge.first,
        edge.last,
        edge.report,
        edge.document,
        edge.publisher,
        edge.words,
      ]),
    );
    yield { table: "edges", data: lines.join("") };
  }
}
