import type { TypeDefinition } from "./definition.js";

export const call: TypeDefinition = {
  type: "call",
  concept: "People talk by telephone or video",
  frame: { kind: "joint", subject: "both", object: "both", of: "both", to: "recipient", possessive: "both" },
  statuses: "all",
  identity: { participants: true, place: false, time: true, treaty: false },
  absorbs: false,
  yields: false,
  topical: true,
  needs: "company",
  plover: { event: "CONSULT", mode: "phone" },
  cameo: "041",
};
