import type { TypeDefinition } from "./definition.js";

export const concession: TypeDefinition = {
  type: "concession",
  concept: "Giving way in words: easing, pledges to do what was asked",
  frame: { kind: "single", subject: "actor", object: "about", of: "actor", to: "recipient", possessive: "actor" },
  statuses: "all",
  identity: { participants: true, place: false, time: true, treaty: false },
  absorbs: false,
  yields: true,
  needs: "actor",
  plover: { event: "CONCEDE" },
  cameo: "080",
};
