import type { TypeDefinition } from "./definition.js";

export const mediation: TypeDefinition = {
  type: "mediation",
  concept: "A third party goes between two others",
  frame: { kind: "directed", subject: "actor", object: "recipient", of: "about", to: "recipient", possessive: "actor" },
  statuses: "all",
  identity: { participants: true, place: false, time: true, treaty: false },
  absorbs: false,
  yields: false,
  topical: true,
  needs: "participant",
  plover: { event: "CONSULT", mode: "third-party" },
  cameo: "045",
};
