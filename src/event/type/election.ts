import type { TypeDefinition } from "./definition.js";

export const election: TypeDefinition = {
  type: "election",
  concept: "Elections, referendums, votes of confidence",
  frame: { kind: "single", subject: "none", object: "about", of: "about", to: "about", possessive: "place" },
  statuses: "all",
  identity: { participants: false, place: true, time: true, treaty: false },
  absorbs: false,
  yields: false,
  needs: "nothing",
  plover: null,
  cameo: null,
};
