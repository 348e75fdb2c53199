import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/document/decode.js";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const out = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) out.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(out.buffer);
};
const danish = "På mødet sagde Søren Åberg, at øen er »vores«.";

describe("decode", () => {
  test.each([
    ["UTF-8", utf8(danish)],
    ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(danish)])],
    ["UTF-16, little end first, with a mark", Uint8Array.from([0xff, 0xfe, ...utf16(danish, true)])],
    ["UTF-16, big end first, with a mark", Uint8Array.from([0xfe, 0xff, ...utf16(danish, false)])],
    ["UTF-16, little end first, unmarked", utf16(danish, true)],
    ["UTF-16, big end first, unmarked", utf16(danish, false)],
    ["windows-1252", latin1(danish)],
  ])("reads %s", (_, input) => {
    expect(decode(input, "x").text).toBe(danish);
  });

  test("reads windows-1252 for what ISO 8859-1 leaves empty", () => {
    expect(decode(bytes(0x93, 0x61, 0x94, 0x20, 0x80, 0x20, 0x61), "x").text).toBe("“a” € a");
  });

  test("takes the declared encoding where the bytes are not UTF-8", () => {
    expect(decode(bytes(0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0), "x", "windows-1251").text).toBe("Москва");
  });

  test("does not believe a declaration that the bytes deny", () => {
    expect(decode(utf8(danish), "x", "windows-1252").text).toBe(danish);
    expect(decode(latin1(danish), "x", "utf-8").text).toBe(danish);
    expect(decode(utf8(danish), "x", "no-such-encoding").text).toBe(danish);
  });

  test("keeps a text that is UTF-8 but for a few bytes, and counts them", () => {
    const { text, invalid } = decode(Uint8Array.from([...utf8(danish), 0xc3, ...utf8(" og")]), "x");
    expect(invalid).toBe(1);
    expect(text).toBe(`${danish}\ufffd og`);
  });

  test.each([
    ["a PNG", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ["a PDF", latin1("%PDF-1.7 and so on")],
    ["a zip", bytes(0x50, 0x4b, 0x03, 0x04, 0x14)],
    ["zeros", new Uint8Array(100)],
    ["control characters", Uint8Array.from({ length: 100 }, (_, i) => i % 9)],
  ])("refuses %s", (_, input) => {
    expect(() => decode(input, "x")).toThrow(expect.objectContaining({ code: "binary-input" }));
  });

  test("gives back every text that was written as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!/[\p{Cc}\ufeff]/u.test(text));
        expect(decode(utf8(text), "x").text).toBe(text);
      }),
    );
  });
});
