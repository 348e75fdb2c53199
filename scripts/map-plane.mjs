// The plane on which all maps are drawn: the land without Antarctica, in the Equal Earth projection.
import { createRequire } from "node:module";
import { geoEqualEarth } from "d3-geo";
import { merge } from "topojson-client";

const coarse = createRequire(import.meta.url)("world-atlas/countries-110m.json");

export const [width, height] = [960, 440];

export const land = merge(
  coarse,
  coarse.objects.countries.geometries.filter(({ properties }) => properties.name !== "Antarctica"),
);

export const projection = geoEqualEarth().fitSize([width, height], land);
