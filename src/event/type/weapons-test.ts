import type { TypeDefinition } from "./definition.js";

export const weaponsTest: TypeDefinition = {
  type: "weapons-test",
  concept: "A missile or a nuclear device is tested",
  frame: { kind: "single", subject: "actor", object: "about", of: "about", to: "place", possessive: "actor" },
  statuses: "all",
  identity: { participants: true, place: false, time: true, treaty: false },
  absorbs: false,
  yields: false,
  needs: "actor",
  plover: { event: "MOBILIZE", mode: "weapons" },
  cameo: "150",
};
