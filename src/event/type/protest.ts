import type { TypeDefinition } from "./definition.js";

export const protest: TypeDefinition = {
  type: "protest",
  concept: "Demonstrations, strikes, hunger strikes, boycotts by the public",
  frame: { kind: "directed", subject: "actor", object: "recipient", of: "actor", to: "about", possessive: "actor" },
  statuses: "all",
  identity: { participants: true, place: true, time: true, treaty: false },
  absorbs: false,
  yields: false,
  needs: "deed",
  plover: { event: "PROTEST", mode: "demo" },
  cameo: "141",
};
