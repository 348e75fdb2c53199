/**
 * Rows as CSV (RFC 4180): one column for each field of any row, lists joined by "; ", what is deeper as JSON.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvOf(rows: readonly object[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => (row as Record<string, unknown>)[column]))];
  return lines.map(csvLine).join("");
}

/** One line of CSV, for tables that are written row by row. */
export const csvLine = (values: readonly unknown[]): string =>
  `${values.map((value) => cell(textOf(value))).join(",")}\r\n`;

/** One line of values between tabs; tabs and line breaks within a value become blanks. */
export const tabLine = (values: readonly unknown[]): string =>
  `${values.map((value) => harmless(textOf(value).replace(/[\t\r\n]+/g, " "))).join("\t")}\n`;

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value) && value.every((one) => typeof one !== "object")) return value.join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const harmless = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;

function cell(text: string): string {
  const safe = harmless(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
