// Writes docs/errors.md from the table of errors in the code.
import { writeFileSync } from "node:fs";
import { errorTable } from "../dist/error/error.js";

const rows = Object.entries(errorTable).map(
  ([code, { message, hint }]) => `| \`${code}\` | ${message.replace("{}", "…")} | ${hint.replaceAll("|", "\\|")} |`,
);
const page = `# Errors

Made from \`src/error/error.ts\` by \`npm run docs:errors\`. On standard error an error reads \`error CODE: message\` with its hint
below; in JSON it is \`{"id": …, "error": {"code", "message", "hint"}}\` in the place of the document that it stands for; over
HTTP it is problem+json with the same code and hint (see [api.md](api.md)).

| code | message | what to do |
|---|---|---|
${rows.join("\n")}
`;
writeFileSync(new URL("../docs/errors.md", import.meta.url), page);
