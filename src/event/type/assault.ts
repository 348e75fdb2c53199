import type { TypeDefinition } from "./definition.js";

export const assault: TypeDefinition = {
  type: "assault",
  concept: "Any use of force, also cyber-attack",
  frame: {
    kind: "directed",
    subject: "actor",
    object: "recipient",
    of: "recipient",
    to: "recipient",
    possessive: "actor",
  },
  statuses: "all",
  identity: { participants: true, place: true, time: true, treaty: false, byRecipient: true },
  absorbs: false,
  mishap: true,
  yields: false,
  needs: "deed",
  plover: { event: "ASSAULT" },
  cameo: "190",
};
