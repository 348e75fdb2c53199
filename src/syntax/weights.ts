import { createHash } from "node:crypto";
import { DemarcheError } from "../error/error.js";

/**
 * A file of named arrays: magic, version, length of the whole, length of the table of contents,
 * SHA-256 over all that follows, the table (JSON), then the arrays, little-endian and aligned to 8.
 * JSON values that are no arrays stand in the table itself.
 */
export interface Weights {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly arrays: Readonly<Record<string, TypedArray>>;
}

export type TypedArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array;

const magic = "DMRCHE\r\n";
export const weightsVersion = 1;
const headerLength = 8 + 4 + 4 + 4 + 4 + 32; // magic, version, length, table's length, reserved, hash
const kinds = { i8: Int8Array, u8: Uint8Array, i16: Int16Array, u16: Uint16Array, i32: Int32Array } as const;
type Kind = keyof typeof kinds;

interface Section {
  readonly name: string;
  readonly kind: Kind;
  readonly at: number;
  readonly count: number;
}

export function packWeights(meta: Record<string, unknown>, arrays: Record<string, TypedArray>): Uint8Array {
  const sections: Section[] = [];
  let at = 0;
  for (const [name, array] of Object.entries(arrays)) {
    const kind = (Object.keys(kinds) as Kind[]).find((k) => array instanceof kinds[k])!;
    sections.push({ name, kind, at, count: array.length });
    at += (array.byteLength + 7) & ~7;
  }
  const table = Buffer.from(JSON.stringify({ meta, sections }), "utf8");
  const body = headerLength + ((table.length + 7) & ~7);
  const bytes = Buffer.alloc(body + at);
  bytes.write(magic, 0, "latin1");
  bytes.writeUInt32LE(weightsVersion, 8);
  bytes.writeUInt32LE(bytes.length, 12);
  bytes.writeUInt32LE(table.length, 16);
  table.copy(bytes, headerLength);
  for (const section of sections) {
    const array = arrays[section.name]!;
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).copy(bytes, body + section.at);
  }
  createHash("sha256").update(bytes.subarray(headerLength)).digest().copy(bytes, 24);
  return bytes;
}

/** Opens what `packWeights` made; arrays are views of the bytes.
 * @throws DemarcheError `damaged-model` */
export function unpackWeights(bytes: Uint8Array, file: string): Weights {
  const damaged = (why: string) => new DemarcheError("damaged-model", `${file} (${why})`);
  if (bytes.length < headerLength) throw damaged(`the file is cut short (${bytes.length} bytes)`);
  // typed arrays over the bytes need an aligned start
  const whole = bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes);
  const buffer = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength);
  if (buffer.toString("latin1", 0, 8) !== magic) throw damaged("not a weights file");
  const version = buffer.readUInt32LE(8);
  if (version !== weightsVersion)
    throw damaged(`format version ${version}, but this program reads version ${weightsVersion}`);
  const length = buffer.readUInt32LE(12);
  if (length !== bytes.length) throw damaged(`${bytes.length} bytes long, but it should have ${length}`);
  const hash = createHash("sha256").update(buffer.subarray(headerLength)).digest();
  if (!hash.equals(buffer.subarray(24, 56))) throw damaged("its contents do not match their hash");
  const tableLength = buffer.readUInt32LE(16);
  const { meta, sections } = tableOf(buffer.toString("utf8", headerLength, headerLength + tableLength));
  if (!sections || buffer.readUInt32LE(20) !== 0) throw damaged("its header is not right");
  const body = whole.byteOffset + headerLength + ((tableLength + 7) & ~7);
  const arrays: Record<string, TypedArray> = {};
  for (const { name, kind, at, count } of sections)
    arrays[name] = new kinds[kind](whole.buffer as ArrayBuffer, body + at, count);
  return { meta, arrays };
}

/** The table of contents; empty where the text is none, which only a changed header brings about. */
function tableOf(text: string): { meta: Record<string, unknown>; sections?: Section[] } {
  try {
    return JSON.parse(text);
  } catch {
    return { meta: {} };
  }
}
