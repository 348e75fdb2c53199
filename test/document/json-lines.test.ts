import { describe, expect, test } from "vitest";
import { documentOfLine, linesOf } from "../../src/document/json-lines.js";

async function* chunks(...parts: (string | number[])[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === "string" ? new TextEncoder().encode(part) : Uint8Array.from(part);
}
const all = async (source: AsyncIterable<Uint8Array>): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of linesOf(source)) lines.push(line);
  return lines;
};

describe("lines", () => {
  test("end at line feeds only", async () => {
    expect(await all(chunks("a\u2028b\rc\n\nd"))).toEqual(["a\u2028b\rc", "", "d"]);
  });

  test("hold together over chunks, within a character too", async () => {
    expect(await all(chunks("a\nM", [0xc3], [0xb8], "de\n"))).toEqual(["a", "Møde"]);
  });
});

describe("a line", () => {
  test("is a document", () => {
    const line = documentOfLine('{"id":7,"text":"Møde i dag.","published":"2018-10-23","prefer":"past"}', 1);
    expect(line).toMatchObject({
      document: { id: "7", text: "Møde i dag.", published: { edtf: "2018-10-23", basis: "given" } },
      options: { prefer: "past" },
    });
  });

  test.each([
    ["{", "line 3", "bad-json"],
    ["[1]", "line 3", "not-an-object"],
    ["null", "line 3", "not-an-object"],
    ['"text"', "line 3", "not-an-object"],
    ['{"id":"a"}', "a", "no-text"],
    ['{"id":"a","text":7}', "a", "bad-field"],
    ['{"id":"a","text":"  "}', "a", "empty-input"],
    ['{"id":"a","text":"x","published":"i går"}', "a", "bad-day"],
    ['{"id":"a","text":"x","published":"2018-02-30"}', "a", "bad-day"],
    ['{"id":"a","text":"x","prefer":"now"}', "a", "bad-preference"],
    ['{"id":"a","html":"<p>x</p>"}', "a", "no-article"],
  ])("%s gives a clear error under its id", (line, id, code) => {
    expect(documentOfLine(line, 3)).toMatchObject({ id, error: { code } });
  });
});
