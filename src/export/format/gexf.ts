import { type Asked, type Piece, pieces } from "../format.js";
import { type Edge, edgesOf, nodesOf } from "../network.js";
import { xmlText } from "../xml.js";

/** The network of who did what to whom, as GEXF 1.3: parallel edges, one for each type and status, with their first and last day. */
export const write = (asked: Asked): AsyncIterable<Piece> => pieces("network", lines(asked));

const nodeAttributes = ["type", "catalogue"] as const;

const edgeAttributes = {
  type: "string",
  status: "string",
  reports: "integer",
  documents: "integer",
  first: "string",
  last: "string",
  report: "string",
  document: "string",
  publisher: "string",
  words: "string",
} as const satisfies Partial<Record<keyof Edge, string>>;

async function* lines(asked: Asked): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta lastmodifieddate="${asked.now.toISOString().slice(0, 10)}"><creator>Demarche</creator></meta>
<graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed">
<attributes class="node" mode="static">
${nodeAttributes.map((name) => `<attribute id="${name}" title="${name}" type="string"/>`).join("\n")}
</attributes>
<attributes class="edge" mode="static">
${Object.entries(edgeAttributes)
  .map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`)
  .join("\n")}
</attributes>
<nodes>
`;
  for await (const nodes of nodesOf(asked))
    yield nodes
      .map(
        (node) =>
          `<node id="${xmlText(node.id)}" label="${xmlText(node.name)}">${values(nodeAttributes, node)}</node>\n`,
      )
      .join("");
  yield "</nodes>\n<edges>\n";
  let count = 0;
  for await (const edges of edgesOf(asked)) yield edges.map((edge) => edgeLine(++count, edge)).join("");
  yield "</edges>\n</graph>\n</gexf>\n";
}

function edgeLine(id: number, edge: Edge): string {
  const { source, target, directed, type, events, first, last } = edge;
  return `<edge id="${id}" source="${xmlText(source)}" target="${xmlText(target)}" type="${directed ? "directed" : "undirected"}" kind="${type}" label="${type}" weight="${events}" start="${first}" end="${last}">${values(Object.keys(edgeAttributes), edge)}</edge>\n`;
}

function values(names: readonly string[], row: object): string {
  const given = names.map((name) => [name, (row as Record<string, unknown>)[name]] as const);
  return `<attvalues>${given
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<attvalue for="${name}" value="${xmlText(String(value))}"/>`)
    .join("")}</attvalues>`;
}
