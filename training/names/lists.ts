/** What a language adds to the sources of its gazetteer: `training/names/<code>.ts`. */
export interface Lists {
  /** Countries whose smaller towns are known, by ISO code. */
  readonly home: readonly string[];
  /** The language code if the shared list of Danish names is its own. */
  readonly ownNames: string;
  /** Flag of place names in the hunspell dictionary; empty: none. */
  readonly placeFlags: string;
  /** A UniMorph file with inflected words, or empty. */
  readonly inflections: string;
  readonly genitive: boolean;
  /** Names that the annotators of its corpus passed over are added where the gazetteer is sure. */
  readonly complete: boolean;
  /** Beside those of CLDR: former states, short forms. */
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly organizations: readonly string[];
  /** All forms, in lower case. */
  readonly nationalities: readonly string[];
  /** Treaties, wars, events. */
  readonly others: readonly string[];
  /** Last parts of compounds that name such a one. */
  readonly otherNouns: readonly string[];
  readonly titles: readonly string[];
  readonly organizationNouns: readonly string[];
  readonly placeNouns: readonly string[];
}
