import type { TypeDefinition } from "./definition.js";

export const coercion: TypeDefinition = {
  type: "coercion",
  concept: "Arrests, bans, curfews, seizures, forced returns, blockades of persons",
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
  yields: false,
  needs: "deed",
  plover: { event: "COERCE" },
  cameo: "170",
};
