import type { TypeDefinition } from "./definition.js";

export const meeting: TypeDefinition = {
  type: "meeting",
  concept: "People meet face to face: summits, conferences, consultations, receptions of envoys at a meeting",
  frame: { kind: "joint", subject: "both", object: "both", of: "both", to: "recipient", possessive: "both" },
  statuses: "all",
  identity: { participants: true, place: true, time: true, treaty: false, kin: "encounter" },
  absorbs: false,
  yields: false,
  topical: true,
  needs: "company",
  plover: { event: "CONSULT" },
  cameo: "040",
};
