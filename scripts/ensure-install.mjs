// Runs before `npm start` and `npm test`: installs what is missing, only when the lock file, package.json or the
// platform has changed since the last time, and builds when a source is newer than what was built.
// Uses nothing but Node. Two at once wait for each other; one that is killed in the middle leaves no trust behind.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, "node_modules", ".demarche-installed");
const lock = join(root, ".install.lock");

const hash = createHash("sha256");
for (const file of ["package-lock.json", "package.json"]) hash.update(readFileSync(join(root, file)));
const wanted = hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`).digest("hex");
const installed = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;

const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).reduce(
    (latest, entry) =>
      entry.isFile() ? Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs) : latest,
    0,
  );
const built = () => {
  const main = join(root, "dist", "cli", "main.js");
  return existsSync(main) && newest(join(root, "dist")) >= newest(join(root, "src"));
};

function run(...words) {
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...words], { cwd: root, stdio: ["ignore", "ignore", "inherit"] })
    : spawnSync("npm", words, {
        cwd: root,
        stdio: ["ignore", "ignore", "inherit"],
        shell: process.platform === "win32",
      });
  if (status !== 0) process.exit(status ?? 1);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function takeLock() {
  for (;;) {
    try {
      const file = openSync(lock, "wx");
      writeSync(file, String(process.pid));
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const holder = Number(readFileSync(lock, "utf8"));
      if (holder && !isAlive(holder)) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

if (!installed() || !built()) {
  takeLock();
  try {
    if (!installed()) {
      console.error("Installing what is missing …");
      rmSync(stamp, { force: true });
      run("ci", "--no-audit", "--no-fund"); // builds, by its prepare step
      mkdirSync(join(root, "node_modules"), { recursive: true });
      writeFileSync(stamp, wanted);
    } else if (!built()) run("run", "build", "--silent");
  } finally {
    rmSync(lock, { force: true });
  }
}
