import { expect, test } from "vitest";
import { stages } from "../src/reading/pipeline.js";

test("the stages stand in the order of the way of a document", () => {
  expect(stages.names).toEqual([
    "segmentation",
    "syntax",
    "names",
    "time expressions",
    "mentions",
    "publication",
    "times",
    "entities",
    "quotations",
    "coreference",
    "speakers",
    "events",
  ]);
});
