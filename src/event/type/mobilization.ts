import type { TypeDefinition } from "./definition.js";

export const mobilization: TypeDefinition = {
  type: "mobilization",
  concept: "Troops, ships or police are deployed or exercised",
  frame: { kind: "single", subject: "actor", object: "about", of: "about", to: "place", possessive: "actor" },
  statuses: "all",
  identity: { participants: true, place: true, time: true, treaty: false },
  absorbs: false,
  yields: false,
  needs: "deed",
  plover: { event: "MOBILIZE", mode: "troops" },
  cameo: "154",
};
