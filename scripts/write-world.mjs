// Writes src/web/graphic/world.ts: the outline of the land, drawn once on a plane, so that no page needs a map server or
// a library. Outlines: Natural Earth (public domain), by way of the world-atlas package.
import { writeFileSync } from "node:fs";
import { geoPath } from "d3-geo";
import { height, land, projection, width } from "./map-plane.mjs";

const outline = geoPath(projection)(land).replace(/\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));

writeFileSync(
  new URL("../src/web/graphic/world.ts", import.meta.url),
  `// Written by scripts/write-world.mjs from Natural Earth (public domain) in the Equal Earth projection. Do not edit.

export const worldSize = { width: ${width}, height: ${height} } as const;

/** Pixels of a radian from the middle of the map, and where that middle is: see \`onMap\`. */
export const worldScale = { k: ${projection.scale()}, x: ${projection.translate()[0]}, y: ${projection.translate()[1]} } as const;

/** The land's outline as an SVG path. */
export const land =
  "${outline}";
`,
);
