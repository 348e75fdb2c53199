import type { Catalogue } from "../catalogue/catalogue.js";
import type { DemarcheError } from "../error/error.js";
import type { Lemmatizer } from "../query/lemmatizer.js";
import type { Question } from "../query/question.js";
import type { Reading } from "../reading/reading.js";

/**
 * What a screen asks with: the record, both clocks (`asOf`, `knownAt`; today where the address does not say), the page
 * (`limit`, `cursor`), and all other parameters of its address.
 */
export interface Ask extends Question {
  readonly catalogue: Catalogue;
  /** Of the path and of the search part; for a posted form its fields too. The first one of each name. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Every value of a parameter that may be given more than once (facets that exclude). */
  readonly every: (name: string) => readonly string[];
  /** Loads the languages when it is first called; for `searchQueryOf`. */
  readonly lemmatizer: () => Promise<Lemmatizer>;
  /** Reads what a form posted (`text`, `file` or `uri`; `language`, `published`), and keeps nothing. */
  readonly read: () => Promise<Reading>;
}

/** What a page needs beside its answer. */
export interface PageContext {
  /** Of the interface, not of the texts: from `?lang=`, else a cookie, else what the browser asks for. */
  readonly locale: "da" | "en";
  /** Path and search part of the page; its whole state. */
  readonly url: URL;
  readonly asOf: string;
  readonly knownAt: string;
  /** The day by the server's clock. */
  readonly now: string;
  /** Goes into each form that changes something, as the hidden field `csrf`, and into `x-csrf-token` of a script's call. */
  readonly csrf: string;
  /** Whether documents may be added from here (`--writable`); decisions may always be made. */
  readonly writable: boolean;
  /** Whether a token is asked for, so that there is something to leave (`POST /logout`). */
  readonly guarded: boolean;
  /** The address of the same answer as data. */
  readonly twin: (extension: "json" | "csv") => string;
  /** The address of an asset, with a version that changes with its content. */
  readonly asset: (name: string) => string;
  /** A feed's or a calendar's whole address for a program that cannot log in, signed where a token is asked for. */
  readonly subscribe: (path: string) => string;
}

/**
 * A screen: its answer is its `.json` twin, its rows are its `.csv` twin, its page is at `path` itself (the twins of
 * `/` are at its name: `/today.json`). Each is made of the same question. Errors thrown by `answer` become the page of `error-page.ts`, or problem+json for the twins.
 */
export interface Screen<Answer = unknown> {
  /** One word: the entry in the navigation, and the name in messages. */
  readonly name: string;
  /** "/", "/document/:id", "/event/:id" …; a segment holds no slash (`encodeURIComponent`). */
  readonly path: string;
  /** "POST" for a screen that a form asks for, such as a pasted text that is read. */
  readonly method?: "GET" | "POST";
  readonly answer: (ask: Ask) => Promise<Answer>;
  readonly rows?: (answer: Answer) => readonly object[];
  /** The whole page, from `<!doctype html>` on. */
  readonly html: (answer: Answer, page: PageContext) => string;
}

/** Keeps the type of the answer between the parts of a screen, and forgets it in the list of all screens. */
export const screen = <Answer>(one: Screen<Answer>): Screen => one as unknown as Screen;

/** A file that pages fetch from `/assets/`: styles, the script, an icon. */
export interface Asset {
  /** "style.css" */
  readonly name: string;
  /** "text/css; charset=utf-8" */
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** What could not be answered. */
export interface Failure {
  readonly status: number;
  readonly code: DemarcheError["code"];
  readonly message: string;
  readonly hint: string;
}
