import { once } from "node:events";

/** Writes to standard output and waits while its reader is slower. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
