import type { TypeDefinition } from "./definition.js";

export const investigation: TypeDefinition = {
  type: "investigation",
  concept: "Inquiries, probes, trials, charges before a court",
  frame: {
    kind: "directed",
    subject: "actor",
    object: "recipient",
    of: "recipient",
    to: "recipient",
    possessive: "actor",
  },
  statuses: "all",
  identity: { participants: true, place: false, time: true, treaty: false, byRecipient: true },
  absorbs: "unowned",
  yields: false,
  needs: "deed",
  plover: { event: "ACCUSE", mode: "investigate" },
  cameo: "090",
};
