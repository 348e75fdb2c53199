// Installs what is missing, only when the lock file has changed. Replaced by the full version soon.
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";

if (!existsSync(new URL("../node_modules/.package-lock.json", import.meta.url)))
  execSync("npm ci", { stdio: "inherit" });
