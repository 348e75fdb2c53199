import type { TypeDefinition } from "./definition.js";

export const treatyEntryIntoForce: TypeDefinition = {
  type: "treaty-entry-into-force",
  concept: "A treaty begins to bind",
  frame: { kind: "single", subject: "treaty", object: "treaty", of: "treaty", to: "treaty", possessive: "actor" },
  statuses: "all",
  identity: { participants: false, place: false, time: true, treaty: true },
  absorbs: false,
  yields: false,
  needs: "treaty",
  plover: { event: "SUPPORT" },
  cameo: "057",
};
