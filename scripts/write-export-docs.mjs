// Writes the table of formats in docs/export.md from the one in the code.
import { readFileSync, writeFileSync } from "node:fs";
import { formatTable } from "../dist/export/every-format.js";

const file = new URL("../docs/export.md", import.meta.url);
const page = readFileSync(file, "utf8");
writeFileSync(file, page.replace(/\| format \|[\s\S]*?\n\n/, `${formatTable()}\n`));
