import { kernelCode } from "./kernel-code.js";

/** The network's arithmetic; see training/kernel/kernel.as. Pointers are byte offsets into the memory. */
export interface Kernel {
  embed(index: number, count: number, width: number, table: number, size: number, out: number): void;
  affine(
    x: number,
    rows: number,
    inner: number,
    w: number,
    scale: number,
    bias: number,
    y: number,
    columns: number,
  ): void;
  recur(
    gates: number,
    stride: number,
    count: number,
    backward: number,
    size: number,
    w: number,
    scale: number,
    out: number,
    width: number,
    work: number,
  ): void;
  arcs(y: number, count: number, stride: number, size: number, out: number): void;
  labels(
    y: number,
    count: number,
    stride: number,
    size: number,
    head: number,
    w: number,
    bias: number,
    columns: number,
    out: number,
  ): void;
}

// what of WebAssembly is used here; the types of Node leave it out
interface Memory {
  readonly buffer: ArrayBuffer;
}
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => Memory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

const page = 65536;
let compiled: object | undefined;

/** A kernel with a memory of its own of at least so many bytes. */
export function kernelWith(bytes: number): { kernel: Kernel; buffer: ArrayBuffer } {
  compiled ??= new WebAssembly.Module(Buffer.from(kernelCode, "base64"));
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / page) });
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory, abort: () => {} } });
  return { kernel: exports as Kernel, buffer: memory.buffer };
}
