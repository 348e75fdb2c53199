import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Asked, Piece } from "../format.js";
import { type ColumnType, type Row, rowsOf, type Table, tablesAsked } from "../table.js";

/** Rows that are held until they are written as one group. */
const groupSize = 5_000;

const types: Readonly<Record<ColumnType, object>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  number: { type: "DOUBLE" },
  whole: { type: "INT32" },
  truth: { type: "BOOLEAN" },
};

/** The same tables as Apache Parquet: typed columns, compressed with Snappy. */
export async function* write(asked: Asked): AsyncGenerator<Piece> {
  const writers = new Map(tablesAsked(asked).map((table) => [table.name, writerOf(table)]));
  for await (const { table, rows } of rowsOf(asked)) {
    const writer = writers.get(table.name)!;
    for (const row of rows) writer.waiting.push(row);
    if (writer.waiting.length >= groupSize) yield { table: table.name, data: writer.group() };
  }
  for (const [table, writer] of writers) yield { table, data: writer.end() };
}

function writerOf({ columns }: Table) {
  const bytes = new ByteWriter();
  const names = Object.keys(columns);
  const schema = [
    { name: "root", num_children: names.length },
    ...names.map((name) => ({ name, repetition_type: "OPTIONAL", ...types[columns[name]!] })),
  ] as ConstructorParameters<typeof ParquetWriter>[0]["schema"];
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: "demarche" });
  let waiting: Row[] = [];
  /** What was written since it was last taken; offsets go on counting. */
  const taken = (): Uint8Array => {
    const data = bytes.getBytes().slice();
    (bytes as { index?: number }).index = 0;
    return data;
  };
  const encode = (): void => {
    if (waiting.length === 0) return;
    const columnData = names.map((name) => ({ name, data: waiting.map((row) => row[name] ?? null) }));
    writer.write({ columnData, rowGroupSize: waiting.length });
    waiting = [];
  };
  return {
    get waiting() {
      return waiting;
    },
    group: (): Uint8Array => {
      encode();
      return taken();
    },
    end: (): Uint8Array => {
      encode();
      writer.finish();
      return taken();
    },
  };
}
