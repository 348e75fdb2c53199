import { DemarcheError } from "../error/error.js";

/** One value or several that are as good; a second key `…Any` lists more. */
type OneOf<T> = T | readonly T[];

/** Where literal words stand in the text: their `nth` occurrence, the first if it is not told. */
export interface Literal {
  readonly words: string;
  readonly nth?: number;
}

/** What a person found in a text, by literal words and by names; `test/articles/README.md` tells how it is written. */
export interface Facts {
  readonly document: { readonly language?: string; readonly published?: string; readonly file?: string };
  readonly entities?: readonly {
    readonly name: OneOf<string>;
    readonly type: OneOf<string>;
    readonly typeAny?: readonly string[];
    readonly office?: { readonly title: OneOf<string>; readonly of?: OneOf<string> };
  }[];
  readonly times?: readonly (Dated & { readonly text: string; readonly nth?: number })[];
  readonly quotations?: readonly {
    readonly type: string;
    readonly typeAny?: readonly string[];
    /** Empty or null: the text names nobody. */
    readonly speaker: OneOf<string> | null;
    readonly content: string;
    readonly contentAny?: readonly string[];
    readonly nth?: number;
    readonly continues?: OneOf<string>;
    readonly continuesNth?: number;
  }[];
  readonly events?: readonly (EventFact & { readonly status: OneOf<string> })[];
  /** Tempting mistakes: nothing in the reading may look like them. */
  readonly never?: readonly {
    readonly why?: string;
    readonly event?: Partial<EventFact> & { readonly status?: OneOf<string> };
    readonly quotation?: {
      readonly speaker?: OneOf<string>;
      readonly type?: OneOf<string>;
      readonly content?: string;
      readonly nth?: number;
    };
  }[];
  /** Neither right nor wrong. */
  readonly doubtful?: readonly {
    readonly kind: string;
    readonly content?: string;
    readonly evidence?: OneOf<string>;
    readonly text?: string;
  }[];
}

export interface Dated {
  readonly edtf?: OneOf<string>;
  readonly edtfAny?: readonly string[];
  readonly duration?: OneOf<string>;
  readonly durationAny?: readonly string[];
}

export interface EventFact extends Dated {
  readonly type: OneOf<string>;
  readonly typeAny?: readonly string[];
  /** Who acts first, on whom last; names that are as good in a list of their own. */
  readonly participants?: readonly OneOf<string>[];
  readonly place?: OneOf<string>;
  readonly treaty?: OneOf<string>;
  readonly evidence?: string;
  readonly nth?: number;
  readonly also?: OneOf<string>;
}

export const listOf = <T>(value: OneOf<T> | null | undefined): readonly T[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** The values of a key and of its `…Any`. */
export const either = <T>(value: OneOf<T> | undefined, any: readonly T[] | undefined): readonly T[] => [
  ...listOf(value),
  ...(any ?? []),
];

/** @throws DemarcheError `bad-facts` */
export function factsOf(json: string, file: string): Facts {
  let facts: Facts;
  try {
    facts = JSON.parse(json) as Facts;
  } catch (cause) {
    throw new DemarcheError("bad-facts", file, { cause });
  }
  const lists = [facts?.entities, facts?.times, facts?.quotations, facts?.events, facts?.never, facts?.doubtful];
  if (typeof facts?.document !== "object" || lists.some((list) => list !== undefined && !Array.isArray(list)))
    throw new DemarcheError("bad-facts", file);
  return facts;
}
