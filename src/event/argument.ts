import type { Span } from "../document/span.js";
import type { Actor } from "./actor.js";
import { nounArguments } from "./argument-noun.js";
import { prepositionRole, take } from "./argument-take.js";
import { blamed, verbArguments } from "./argument-verb.js";
import { isNoun, prepositionOf } from "./clause.js";
import type { Match } from "./match.js";
import type { SlotRole } from "./pattern.js";
import type { Scene } from "./scene.js";
import type { Frame } from "./type/definition.js";
import { definitions } from "./type/index.js";

/** Who and what an event's words name, by role, before anything is filled from elsewhere. */
export interface Arguments {
  readonly actors: Actor[];
  readonly recipients: Actor[];
  readonly both: Actor[];
  /** Entities. */
  readonly about: number[];
  place: number;
  placeMention: Span | null;
  treaty: number;
  /** The verb that carries the event, else the trigger: tense, modals and negation stand there. */
  carrier: number;
  /** Tokens that the phrase of some argument is headed by: where times and places are not looked for again. */
  readonly tokens: number[];
  /** Head of "the two leaders", "both sides", which stand for those told of before, or -1. */
  parties: number;
  partiesRole: SlotRole;
  /** A phrase or clause says what the event is on, even if it names no entity. */
  matter: boolean;
}

const none = (): Arguments => ({
  actors: [],
  recipients: [],
  both: [],
  about: [],
  place: -1,
  placeMention: null,
  treaty: -1,
  carrier: -1,
  tokens: [],
  parties: -1,
  partiesRole: "none",
  matter: false,
});

export function argumentsOf(scene: Scene, match: Match): Arguments {
  const args = none();
  const { frame } = definitions[match.pattern.type];
  args.carrier = match.trigger;
  for (const { token, role, at } of match.bindings)
    take(
      scene,
      args,
      token,
      role ??
        (at === "subject" ? frame.subject : at === "object" ? objectRole(frame) : obliqueRole(scene, frame, token)),
      frame,
    );
  const bound = new Set(match.bindings.map(({ token }) => token));
  if (match.pattern.part === "said" && isNoun(scene.tree, match.trigger)) blamed(scene, args, match.trigger);
  if (match.pattern.part === "noun") nounArguments(scene, args, match, frame, bound);
  else verbArguments(scene, args, match, frame, bound);
  return args;
}

const objectRole = (frame: Frame): SlotRole => frame.object;

/** Role of a phrase that a pattern named without saying its role: what the preposition usually says, else the recipient. */
function obliqueRole(scene: Scene, frame: Frame, token: number): SlotRole {
  if (frame.object === "treaty") return "treaty";
  return (
    prepositionRole(scene, frame, prepositionOf(scene.tree, token)) ?? (frame.kind === "joint" ? "both" : "recipient")
  );
}
