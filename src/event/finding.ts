import type { TreatyStep } from "../reading/reading.js";
import type { Arguments } from "./argument.js";
import type { Match } from "./match.js";
import type { StatusReading } from "./status.js";
import type { TypeDefinition } from "./type/definition.js";

/** An event on its way: a match with what has been found out about it so far. */
export interface Finding extends Match {
  readonly definition: TypeDefinition;
  readonly args: Arguments;
  readonly sentence: number;
  /** Innermost quotation around the trigger, or -1. */
  readonly quotation: number;
  /** Indices into `times`, or -1. */
  time: number;
  duration: number;
  /** Time of the story that it is told in, where it has none of its own: index into `times`, or -1. */
  day: number;
  /** "the talks", "mødet": told before. */
  readonly definite: boolean;
  /** Participants come from another clause or sentence. */
  borrowed: boolean;
  dropped: boolean;
  /** It stands under words of consent ("agreed to withdraw"). */
  agreed?: boolean;
  status: StatusReading;
  /** How formal an act it is, of treaties. */
  step?: TreatyStep;
  /** Why it is an event, where syntax alone does not say: becomes part of `rule`. */
  rule: string;
}

/** All whom a finding names, whatever their role. */
export const participantsOf = ({ args }: Finding): readonly number[] => {
  const all: number[] = [];
  for (const list of [args.actors, args.both, args.recipients])
    for (const { entity } of list) if (entity >= 0 && !all.includes(entity)) all.push(entity);
  return all;
};
