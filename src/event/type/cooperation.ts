import type { TypeDefinition } from "./definition.js";

export const cooperation: TypeDefinition = {
  type: "cooperation",
  concept: "Joint work and exchange: trade, military, judicial, intelligence; relations opened or restored",
  frame: { kind: "joint", subject: "both", object: "both", of: "both", to: "recipient", possessive: "both" },
  statuses: "all",
  identity: { participants: true, place: false, time: true, treaty: false },
  absorbs: false,
  yields: false,
  needs: "participant",
  plover: { event: "COOPERATE" },
  cameo: "060",
};
