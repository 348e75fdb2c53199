// The plane on which all maps are drawn: the land without Antarctica, in the Equal Earth projection.
import { createRequire } from "node:module";
import { geoArea, geoCentroid, geoEqualEarth } from "d3-geo";
import { feature, merge } from "topojson-client";

const require = createRequire(import.meta.url);
const coarse = require("world-atlas/countries-110m.json");
const fine = require("world-atlas/countries-50m.json");

export const [width, height] = [960, 440];

export const land = merge(
  coarse,
  coarse.objects.countries.geometries.filter(({ properties }) => properties.name !== "Antarctica"),
);

export const projection = geoEqualEarth().fitSize([width, height], land);

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

/** The middle of the largest part of each country that the catalogue knows, longitude and latitude. */
export function countryPoints(catalogue) {
  const points = new Map();
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
    points.set(id, geoCentroid(largest));
  }
  return points;
}
