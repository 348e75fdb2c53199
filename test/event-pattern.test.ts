import { expect, test } from "vitest";
import { patternsOf } from "../src/event/lexicon.js";
import { parsePattern } from "../src/event/pattern.js";
import { languageCodes, loadLanguage } from "../src/lang/load.js";

test("a line of the lexicon says a verb, its particle and its arguments", () => {
  expect(parsePattern("trække sig fra/ud_af{treaty/organization}", "treaty-withdrawal", "verb")).toMatchObject({
    head: "trække",
    words: [["sig"]],
    slots: [{ at: "oblique", prepositions: [["fra"], ["ud", "af"]], role: null, optional: false }],
    demands: 2,
  });
});

test("roles, strengths, senses, blocks and compounds", () => {
  expect(parsePattern("receive@0.6 {actor:political} subject{recipient:political}", "visit", "verb")).toMatchObject({
    prior: 0.6,
    slots: [
      { at: "object", role: "actor", constraints: ["political"] },
      { at: "subject", role: "recipient" },
    ],
  });
  expect(parsePattern("expel {envoy} #expel", "sanction", "verb").mode).toBe("expel");
  expect(parsePattern("!meet {=target/=goal}", "meeting", "verb")).toMatchObject({ block: true });
  expect(parsePattern("-møde", "meeting", "noun")).toMatchObject({ head: "møde", compound: "last" });
  expect(parsePattern("hunger_strike", "protest", "noun")).toMatchObject({ head: "strike", neighbours: ["hunger"] });
  expect(parsePattern("call on/upon{recipient} [inf]", "demand", "verb")).toMatchObject({ complement: "inf" });
});

test("what is not in the notation is refused", () => {
  expect(() => parsePattern("meet {", "meeting", "verb")).toThrow(/cannot read/);
  expect(() => parsePattern("meet@high", "meeting", "verb")).toThrow(/strength/);
});

test.each(languageCodes)("every line of %s is in the notation", async (code) => {
  const language = (await loadLanguage(code))!;
  expect(() => patternsOf(language.event)).not.toThrow();
});
