import { dayAsked } from "../document/day.js";
import { DemarcheError } from "../error/error.js";

/** A parameter as JSON Schema has it; one that is an array may be given several times. */
export interface Parameter {
  readonly schema: object;
  readonly description: string;
  readonly required?: true;
  /** It is a day of the world, and comes to the question as one. */
  readonly day?: true;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** Every value that was given for a parameter; none where it was not. */
export type Given = (name: string) => readonly string[];

const longest = 1000;

/**
 * Holds what was given against what a question takes: a misspelt parameter is told, not passed over.
 * @throws DemarcheError `bad-parameter`, `bad-day`, `no-zone`
 */
export function givenFor(parameters: Parameters, given: Readonly<Record<string, readonly string[]>>): Given {
  const taken = new Map<string, readonly string[]>();
  for (const [name, values] of Object.entries(given)) {
    const schema = Object.hasOwn(parameters, name) ? (parameters[name]!.schema as Bounds) : undefined;
    const known = schema?.enum ?? schema?.items?.enum;
    if (known && !values.every((value) => value === "" || known.includes(value)))
      throw new DemarcheError("bad-parameter", name);
    const most = schema?.type === "array" ? (schema.maxItems ?? 1) : 1;
    if (!schema || values.length > most || values.some((value) => value.length > (schema.maxLength ?? longest)))
      throw new DemarcheError("bad-parameter", name.slice(0, 100));
    taken.set(name, values);
  }
  for (const [name, { required, day }] of Object.entries(parameters)) {
    const value = taken.get(name)?.[0]?.trim();
    if (required && !value) throw new DemarcheError("bad-parameter", name);
    if (day && value) taken.set(name, [dayAsked(value)]);
  }
  return (name) => taken.get(name) ?? [];
}

interface Bounds {
  readonly type?: string;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly enum?: readonly string[];
  readonly items?: { readonly enum?: readonly string[] };
}

/** @throws DemarcheError `bad-parameter` where it is no whole number */
export function limitGiven(given: string | undefined): { limit?: number } {
  if (!given) return {};
  const limit = Number(given);
  if (!Number.isInteger(limit) || limit < 1) throw new DemarcheError("bad-parameter", "limit");
  return { limit };
}
