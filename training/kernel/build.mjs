// node training/kernel/build.mjs    compiles kernel.as into src/syntax/kernel-code.ts (needs the compiler: npm i --no-save assemblyscript)
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = new URL(".", import.meta.url).pathname;
const root = join(here, "../..");
const folder = mkdtempSync(join(tmpdir(), "kernel-"));
copyFileSync(join(here, "kernel.as"), join(folder, "kernel.ts"));
const options = ["--runtime", "stub", "-O3", "--noAssert", "--enable", "simd", "--importMemory"];
const compiler = process.env.ASC ?? join(root, "node_modules/.bin/asc");
execFileSync(compiler, ["kernel.ts", "-o", "kernel.wasm", ...options], { cwd: folder, stdio: "inherit" });
const code = readFileSync(join(folder, "kernel.wasm")).toString("base64");
const lines = code.match(/.{1,116}/g).map((line) => `  "${line}",`);
writeFileSync(
  join(root, "src/syntax/kernel-code.ts"),
  `// Made from training/kernel/kernel.as by training/kernel/build.mjs: WebAssembly, in base64.\nexport const kernelCode: string = [\n${lines.join("\n")}\n].join("");\n`,
);
