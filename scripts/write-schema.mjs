// Writes reading.schema.json from the schema in the code.
import { writeFileSync } from "node:fs";
import { readingSchema } from "../dist/reading/schema.js";

writeFileSync(new URL("../reading.schema.json", import.meta.url), `${JSON.stringify(readingSchema, null, 2)}\n`);
