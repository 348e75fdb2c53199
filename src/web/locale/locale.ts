import { da } from "./da.js";
import { en } from "./en.js";

/** All that the screens say in one language. `{name}` in a text is filled in by `fill`. */
export type Words = typeof en;

const languages: Readonly<Record<"da" | "en", Words>> = { da, en };

export const wordsIn = (locale: "da" | "en"): Words => languages[locale];

/** Puts values into a text: `fill("week {w} of {y}", { w: 3, y: 2018 })`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A number with its noun, digits grouped as the language groups them. */
export const counted = (words: Words, what: keyof Words["count"], n: number): string =>
  fill(n === 1 ? words.count[what].one : words.count[what].other, { n: numberIn(words, n) });

export const numberIn = (words: Words, n: number): string => n.toLocaleString(words.tag);

/** What somebody or something of the catalogue is called in the reader's language. */
export const called = ({ names }: Words, name: string): string => (Object.hasOwn(names, name) ? names[name]! : name);

/** What an office is called in the reader's language; a title of which only the article knows stays as it is. */
export const titled = ({ offices }: Words, title: string): string =>
  Object.hasOwn(offices, title) ? offices[title]! : title;

/** What a language is called: "Danish"; a code that is none stays as it is. */
export function languageName({ tag }: Words, code: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

const english = new Map(
  Object.values(languages).flatMap(({ names }) =>
    Object.entries(names).map(([canonical, name]): [string, string] => [name.toLowerCase(), canonical]),
  ),
);

/** The catalogue's name for what a reader wrote in any language: "Moskva" is looked for as "Moscow". */
export const canonicalName = (written: string): string => english.get(written.trim().toLowerCase()) ?? written.trim();
