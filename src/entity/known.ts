import type { Catalogue } from "../catalogue/catalogue.js";
import type { Entry } from "../catalogue/entry.js";

export type Known = Entry;

/** The questions that the stages of this folder put to the catalogue, in the language of the text. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly language: string;
  /** Ids that these words may name, likeliest first. */
  readonly find: (words: string) => readonly string[];
  readonly get: (id: string) => Known | undefined;
  /** Id of the country that an adjective belongs to; the word as it is written. */
  readonly countryOf: (word: string) => string | undefined;
  /** Id of the country of an inhabitant ("russerne"). */
  readonly countryOfPeople: (word: string) => string | undefined;
}

const asked = new WeakMap<Catalogue, Map<string, Knowledge>>();
const most = 20_000; // words remembered, so that each is folded once

export function knowledgeOf(catalogue: Catalogue, language: string): Knowledge {
  let byLanguage = asked.get(catalogue);
  if (!byLanguage) {
    byLanguage = new Map();
    asked.set(catalogue, byLanguage);
  }
  let knowledge = byLanguage.get(language);
  if (!knowledge) {
    knowledge = Object.freeze({
      catalogue,
      language,
      find: remembered((words) => catalogue.lookup(words, language)),
      get: (id: string) => catalogue.entry(id),
      countryOf: remembered((word) => catalogue.adjective(word, language) ?? undefined),
      countryOfPeople: remembered((word) => catalogue.inhabitant(word, language) ?? undefined),
    });
    byLanguage.set(language, knowledge);
  }
  return knowledge;
}

/** The same answers as `ask`, which is pure: remembering them changes nothing but the time it takes. */
function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    if (known.has(word)) return known.get(word)!;
    const answer = ask(word);
    if (known.size >= most) known.clear();
    known.set(word, answer);
    return answer;
  };
}
