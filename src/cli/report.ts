import { asDemarcheError, type DemarcheError, ExitCode } from "../error/error.js";
import { paintFor } from "./print/style.js";

/** What is wrong with the question, not with a document. */
const asked = ["usage", "bad-query", "bad-filter", "bad-cursor", "unknown-format", "unknown-table", "several-tables"];

/** Prints an error to standard error, with its code and what to do about it; returns the exit code. */
export function reportError(error: unknown, input = "the input"): ExitCode {
  const paint = paintFor(process.stderr, process.env);
  const { code, message, hint, cause } = asDemarcheError(error, input);
  const why = cause instanceof Error && code !== "internal" ? ` (${cause.message})` : "";
  process.stderr.write(`${paint("red", "error")} ${code}: ${message}${why}\n  ${hint}\n`);
  if (code === "internal" && cause instanceof Error) process.stderr.write(`${cause.stack}\n`);
  return asked.includes(code) ? ExitCode.usage : ExitCode.someFailed;
}

/** An error as the line that stands in the document's place. */
export function errorLine(id: string, { code, message, hint }: DemarcheError): string {
  return JSON.stringify({ id, error: { code, message, hint } });
}
