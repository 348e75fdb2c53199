import type { TypeDefinition } from "./definition.js";

export const ceremony: TypeDefinition = {
  type: "ceremony",
  concept: "Commemorations, openings, state funerals, parades, inaugurations",
  frame: { kind: "joint", subject: "both", object: "about", of: "about", to: "about", possessive: "both" },
  statuses: "all",
  identity: { participants: false, place: true, time: true, treaty: false },
  absorbs: false,
  yields: false,
  needs: "nothing",
  plover: null,
  cameo: null,
};
