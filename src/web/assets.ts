import { readFileSync } from "node:fs";
import type { Asset } from "./screen.js";

const asset = (name: string, type: string): Asset => ({
  name,
  type,
  body: readFileSync(new URL(`./asset/${name}`, import.meta.url), "utf8"),
});

/** Every file that pages fetch. */
export const assets: readonly Asset[] = [
  asset("style.css", "text/css; charset=utf-8"),
  asset("page.js", "text/javascript; charset=utf-8"),
  asset("icon.svg", "image/svg+xml"),
];
