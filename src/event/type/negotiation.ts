import type { TypeDefinition } from "./definition.js";

export const negotiation: TypeDefinition = {
  type: "negotiation",
  concept: "Talks on terms: bargaining, peace talks, rounds of negotiations",
  frame: { kind: "joint", subject: "both", object: "both", of: "both", to: "recipient", possessive: "both" },
  statuses: "all",
  identity: { participants: true, place: true, time: true, treaty: false, kin: "encounter" },
  absorbs: false,
  yields: false,
  topical: true,
  needs: "company",
  plover: { event: "CONSULT" },
  cameo: "046",
};
