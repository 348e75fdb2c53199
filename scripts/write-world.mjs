// Writes src/web/graphic/world.ts: the outline of the land and a point for each country, drawn once on a plane, so that
// no page needs a map server or a library. Outlines: Natural Earth (public domain), by way of the world-atlas package.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoCentroid, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { loadCatalogue } from "../dist/catalogue/load.js";
import { height, land, projection, width } from "./map-plane.mjs";

const fine = createRequire(import.meta.url)("world-atlas/countries-50m.json");
const outline = geoPath(projection)(land).replace(/\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));

/** Names in the atlas that the catalogue does not know as they are. */
const otherwise = {
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  "Central African Rep.": "Central African Republic",
  "Dem. Rep. Congo": "Democratic Republic of the Congo",
  "Dominican Rep.": "Dominican Republic",
  "Eq. Guinea": "Equatorial Guinea",
  "S. Sudan": "South Sudan",
  "Solomon Is.": "Solomon Islands",
  "Marshall Is.": "Marshall Islands",
  "St. Kitts and Nevis": "Saint Kitts and Nevis",
  "St. Vin. and Gren.": "Saint Vincent and the Grenadines",
  "Antigua and Barb.": "Antigua and Barbuda",
  "W. Sahara": "Western Sahara",
  eSwatini: "Eswatini",
  "Faeroe Is.": "Faroe Islands",
  "Falkland Is.": "Falkland Islands",
  "Cayman Is.": "Cayman Islands",
  "Cook Is.": "Cook Islands",
  "N. Cyprus": "Northern Cyprus",
};

const catalogue = await loadCatalogue();
const points = {};
for (const country of feature(fine, fine.objects.countries).features) {
  const name = otherwise[country.properties.name] ?? country.properties.name;
  const id = catalogue.lookup(name).find((one) => one.startsWith("country/"));
  if (!id) {
    console.warn(`left out: ${name}`);
    continue;
  }
  // The largest part: the point of France lies in Europe.
  const parts =
    country.geometry.type === "MultiPolygon"
      ? country.geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }))
      : [country.geometry];
  const largest = parts.sort((a, b) => geoArea(b) - geoArea(a))[0];
  points[id] = projection(geoCentroid(largest)).map(Math.round);
}

writeFileSync(
  new URL("../src/web/graphic/world.ts", import.meta.url),
  `// Written by scripts/write-world.mjs from Natural Earth (public domain) in the Equal Earth projection. Do not edit.

export const worldSize = { width: ${width}, height: ${height} } as const;

/** Where a country lies on the map, by its id in the catalogue. */
export const countryPoints: Readonly<Record<string, readonly [number, number]>> = ${JSON.stringify(points)};

/** The land's outline as an SVG path. */
export const land =
  "${outline}";
`,
);
