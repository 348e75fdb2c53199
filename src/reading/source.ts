import type { Catalogue } from "../catalogue/catalogue.js";
import type { Document } from "../document/document.js";
import type { Problem } from "../document/problem.js";
import type { Language } from "../lang/language.js";

/** What a reading starts from. All of it is data: the same source gives the same Reading, byte for byte. */
export interface Source {
  readonly document: Document;
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly options: ReadingOptions;
  /** What was already found wrong when the document was opened. */
  readonly openProblems?: readonly Problem[];
}

export interface ReadingOptions {
  /** Which way to resolve a time that the words leave open ("on Friday"); else tense and preposition decide. */
  readonly prefer?: "past" | "future";
}
