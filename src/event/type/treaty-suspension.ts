import type { TypeDefinition } from "./definition.js";

export const treatySuspension: TypeDefinition = {
  type: "treaty-suspension",
  concept: "A state stops applying a treaty without leaving it",
  frame: { kind: "single", subject: "actor", object: "treaty", of: "actor", to: "treaty", possessive: "actor" },
  statuses: "all",
  identity: { participants: true, place: false, time: true, treaty: true },
  absorbs: false,
  yields: false,
  needs: "participant",
  plover: { event: "SANCTION", mode: "withdraw" },
  cameo: "161",
};
