import { readFile, stat } from "node:fs/promises";
import { DemarcheError, type ErrorCode } from "../error/error.js";
import { fetchDocument } from "./fetch.js";
import { documentOfBytes, type Known, type OpenDocument } from "./input.js";
import { limit } from "./limit.js";

export interface OpenOptions extends Omit<Known, "id" | "uri"> {
  readonly allowPrivate?: boolean;
}

/** Opens a file, an address, or "-" for standard input, as one document; its id is the name it was asked for by. */
export async function openDocument(name: string, options: OpenOptions = {}): Promise<OpenDocument> {
  const { allowPrivate = false, ...known } = options;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) {
    const { bytes, contentType, uri } = await fetchDocument(name, { allowPrivate });
    return documentOfBytes(bytes, { id: name, uri, ...known }, contentType);
  }
  if (name === "-") return documentOfBytes(await readStandardInput(), { id: "-", ...known });
  return documentOfBytes(await readWhole(name), { id: name, ...known });
}

const codeOf: Record<string, ErrorCode> = {
  ENOENT: "file-not-found",
  ENOTDIR: "file-not-found",
  EISDIR: "is-a-directory",
};

async function readWhole(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > limit.bytes) throw new DemarcheError("too-large", path);
    return await readFile(path);
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    const code = codeOf[(error as NodeJS.ErrnoException).code ?? ""] ?? "file-not-readable";
    throw new DemarcheError(code, path, { cause: error });
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit.bytes) throw new DemarcheError("too-large", "standard input");
  }
  return Buffer.concat(chunks);
}
