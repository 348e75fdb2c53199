import { csvLine } from "../csv.js";
import type { Asked, Piece } from "../format.js";
import { rowsOf, tablesAsked } from "../table.js";

/** The record as CSV (RFC 4180, UTF-8), a file for each table. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export async function* write(asked: Asked): AsyncGenerator<Piece> {
  for (const { name, columns } of tablesAsked(asked)) yield { table: name, data: csvLine(Object.keys(columns)) };
  for await (const { table, rows } of rowsOf(asked)) {
    const columns = Object.keys(table.columns);
    yield { table: table.name, data: rows.map((row) => csvLine(columns.map((column) => row[column]))).join("") };
  }
}
