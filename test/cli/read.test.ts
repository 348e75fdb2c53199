import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { violations } from "../reading-invariant.js";
import { demarche } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "demarche-"));
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  writeFileSync(file("empty.txt"), "");
  writeFileSync(file("blank.txt"), " \n\n ");
  writeFileSync(file("picture.png"), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  writeFileSync(
    file("broken.txt"),
    Uint8Array.from([...Buffer.from("Udenrigsministeren mødtes med sin kollega på Færøerne. "), 0xc3, 0x28]),
  );
  writeFileSync(file("mark.txt"), "\ufeffUdenrigsministeren mødtes med sin kollega.");
  writeFileSync(file("crlf.txt"), "Udenrigsministeren mødtes med sin kollega.\r\n\r\n- Det gik godt, siger han.\r\n");
  writeFileSync(file("line.txt"), `Ministrene mødtes. ${"x".repeat(10_000_000)}`);
  writeFileSync(
    file("deep.html"),
    `<html><body>${"<div>".repeat(100_000)}<p>${"Ministrene mødtes i Geneve. ".repeat(20)}</p></body></html>`,
  );
  writeFileSync(file("menu.html"), "<html><body><nav><a href=/>Forside</a></nav></body></html>");
  writeFileSync(file("good.txt"), "The foreign ministers of Denmark and Norway met in Oslo on Monday.");
});

describe("bad input", () => {
  test.each([
    ["an empty file", "empty.txt", "empty-input"],
    ["a blank file", "blank.txt", "empty-input"],
    ["a picture", "picture.png", "binary-input"],
    ["a page without an article", "menu.html", "no-article"],
    ["a missing file", "missing.txt", "file-not-found"],
    ["a folder", ".", "is-a-directory"],
  ])("%s gives a clear error in its place, and the rest goes on", async (_, name, code) => {
    const {
      code: exit,
      out,
      err,
    } = await demarche(["read", file(name), file("good.txt"), "--language", "en", "--json"]);
    const [first, second] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: file(name), error: { code } });
    expect(second.document.id).toBe(file("good.txt"));
    expect(err).toContain(code);
    expect(err).not.toContain("    at ");
    expect(exit).toBe(1);
  });

  test("10 MB in one line is read", async () => {
    const { code, out, err } = await demarche(["read", file("line.txt"), "--language", "da", "--json"]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(JSON.parse(out).document.text.length).toBe(readFileSync(file("line.txt"), "utf8").length);
  });

  test.each(["broken.txt", "mark.txt", "crlf.txt", "deep.html"])("%s is read", async (name) => {
    const { code, out } = await demarche(["read", file(name), "--language", "da", "--json"]);
    const reading = JSON.parse(out);
    expect(code).toBe(0);
    expect(violations(reading, reading.document.text)).toEqual([]);
    expect(reading.document.text).not.toMatch(/^\ufeff/);
    if (name === "crlf.txt") expect(reading.document.text).toBe(readFileSync(file(name), "utf8"));
    if (name === "broken.txt")
      expect(reading.problems).toContainEqual(expect.objectContaining({ code: "invalid-bytes" }));
  });

  test("a bad JSON line gives its error object in place, and the run goes on", async () => {
    const lines = [
      '{"id":"a","text":"Ministrene mødtes i går.","language":"da"}',
      "[]",
      "{",
      '{"id":"d","text":"The ministers met.","language":"en"}',
    ];
    const { code, out } = await demarche(["read", "--input", "jsonl", "--json", "-"], `${lines.join("\n")}\n`);
    const rows = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map((row) => row.document?.id ?? row.error.code)).toEqual(["a", "not-an-object", "bad-json", "d"]);
    expect(rows[1]).toEqual({
      id: "line 2",
      error: expect.objectContaining({ code: "not-an-object", message: expect.any(String) }),
    });
    expect(code).toBe(1);
  });

  test.each([
    [["read", "--published", "yesterday", "x"]],
    [["read", "--input", "xml", "x"]],
    [["read", "--no-such-option"]],
    [["no-such-command"]],
  ])("%j is a usage error", async (args) => {
    const { code, err } = await demarche(args);
    expect(code).toBe(2);
    expect(err).toMatch(/error/);
  });

  test("a language that cannot be read is named", async () => {
    const swedish =
      "Utrikesministern säger att han inte vill kommentera saken innan mötet i Stockholm är avslutat på fredag.";
    const { code, err } = await demarche(["read", "-"], swedish);
    expect(code).toBe(1);
    expect(err).toContain("unknown-language");
    expect(err).toContain("sv");
  });
});

describe("good input", () => {
  test("the language is found out where it is not given", async () => {
    const danish =
      "Udenrigsministeren siger, at han ikke vil kommentere sagen, før mødet i København er afsluttet på fredag.";
    const { out } = await demarche(["read", "--json", "-"], danish);
    expect(JSON.parse(out).document.language).toBe("da");
  });

  test("the plain output fits 80 columns", async () => {
    const { code, out } = await demarche(["start"]);
    expect(code).toBe(0);
    const tooLong = out.split("\n").filter((line) => [...line].length > 80);
    expect(tooLong).toEqual([]);
  });

  test("--html writes a page", async () => {
    const { code } = await demarche(["read", file("good.txt"), "--html", file("out.html")]);
    expect(code).toBe(0);
    expect(readFileSync(file("out.html"), "utf8")).toMatch(/^<!doctype html>/);
  });

  test("help comes fast, and each command has an example", async () => {
    const began = performance.now();
    expect((await demarche(["--help"])).code).toBe(0);
    expect(performance.now() - began).toBeLessThan(1000); // 200 ms on an idle machine; see docs/performance.md
    for (const command of ["read", "parse", "doctor"])
      expect((await demarche([command, "--help"])).out).toContain("$ ");
  });

  test("doctor finds everything in place", async () => {
    const { code, out } = await demarche(["doctor", "--json"]);
    expect(JSON.parse(out)).toMatchObject({ works: true });
    expect(code).toBe(0);
  });
});
