import type { TypeDefinition } from "./definition.js";

export const visit: TypeDefinition = {
  type: "visit",
  concept: "Someone travels to, arrives in, receives or hosts",
  frame: { kind: "directed", subject: "actor", object: "place", of: "actor", to: "place", possessive: "actor" },
  statuses: "all",
  identity: { participants: true, place: true, time: true, treaty: false, kin: "encounter", byActor: true },
  absorbs: false,
  yields: false,
  needs: "doer",
  plover: { event: "CONSULT", mode: "visit" },
  cameo: "042",
};
