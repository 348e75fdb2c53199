export type EntryType = "person" | "organization" | "country" | "place" | "treaty";

/** Something that is known beforehand. */
export interface Entry {
  /** Stable and readable: `country/USA`, `city/paris-fr`, `organization/nato`, `person/angela-merkel`, `treaty/inf`. */
  readonly id: string;
  readonly type: EntryType;
  /** Canonical English name. */
  readonly name: string;
  /**
   * Country: `state`, `disputed`, `former`, `territory`, `constituent`. Place: `city`, `capital`, `site`, `region`,
   * `continent`, `sea`. Organisation: `union`, `alliance`, `group`, `organ`, `organisation`, `mission`, `court`,
   * `bank`, `parliament`, `government`, `presidency`, `prime-minister`, `monarchy`, `ministry`, `agency`, `military`,
   * `police`, `party`, `armed-group`, `company`, `institute`, `church`, `news-agency`, `media`.
   * Treaty: `bilateral`, `multilateral`. Empty for persons.
   */
  readonly kind: string;
  /** Id of the country that a place lies in, that an organisation belongs to, that a person acts for. */
  readonly country?: string;
  readonly gender?: "masculine" | "feminine";
  /** Key of the block of data it comes from (see `catalogue.blocks()` for licences), or `user`. */
  readonly block: string;
}

/** A title, as it is said in either language. */
export interface Office {
  /** English, lower case, as a Reading gives it: "foreign secretary". */
  readonly title: string;
  /** The office whatever a country calls it, by which `holders` compares: "foreign minister". */
  readonly concept: string;
  /** What it is an office of. */
  readonly of: "country" | "organization" | "any";
  readonly gender?: "masculine" | "feminine";
  /** Where the word itself says whose it is ("Foreign Secretary": United Kingdom): a country id. */
  readonly country?: string;
  /** More than one holder is meant: "ministre", "presidents". */
  readonly plural: boolean;
}

/** Somebody in an office for a time. Days are EDTF days, months or years; `null`: not known, or still in office. */
export interface Term {
  readonly person: string;
  /** English, lower case. */
  readonly title: string;
  readonly concept: string;
  /** Id of the country or organisation. */
  readonly of: string;
  readonly start: string | null;
  readonly end: string | null;
}

export interface Election {
  readonly country: string;
  /** EDTF day. */
  readonly day: string;
  readonly kind: "president" | "parliament" | "midterm" | "european-parliament" | "referendum" | "local";
}

/** A name that stands for whoever sits there: "Kreml", "Downing Street", "Moskva". */
export interface Metonym {
  /** Id of the country or organisation that acts. */
  readonly of: string;
  /** English: "presidency", "government", "foreign ministry". */
  readonly institution: string;
  /** Id of the entry that bears the name, where there is one. */
  readonly entry?: string;
}

/** Where rows come from, and on which terms. */
export interface Block {
  readonly key: string;
  readonly what: string;
  readonly source: string;
  readonly licence: string;
}
