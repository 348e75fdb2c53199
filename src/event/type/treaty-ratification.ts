import type { TypeDefinition } from "./definition.js";

export const treatyRatification: TypeDefinition = {
  type: "treaty-ratification",
  concept: "A parliament or state ratifies a treaty; instruments are deposited",
  frame: { kind: "single", subject: "actor", object: "treaty", of: "actor", to: "treaty", possessive: "actor" },
  statuses: "all",
  identity: { participants: true, place: false, time: true, treaty: true },
  absorbs: false,
  yields: false,
  needs: "treaty",
  plover: { event: "SUPPORT" },
  cameo: "057",
};
