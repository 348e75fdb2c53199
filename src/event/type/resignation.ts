import type { TypeDefinition } from "./definition.js";

export const resignation: TypeDefinition = {
  type: "resignation",
  concept: "Someone leaves an office or is dismissed from it",
  frame: { kind: "directed", subject: "actor", object: "recipient", of: "actor", to: "about", possessive: "actor" },
  statuses: "all",
  identity: { participants: true, place: false, time: false, treaty: false, byRecipient: true },
  absorbs: false,
  yields: false,
  needs: "participant",
  plover: { event: "RETREAT", mode: "resign" },
  cameo: "083",
};
