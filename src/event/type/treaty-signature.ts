import type { TypeDefinition } from "./definition.js";

export const treatySignature: TypeDefinition = {
  type: "treaty-signature",
  concept: "A treaty is signed, concluded, acceded to",
  frame: { kind: "joint", subject: "both", object: "treaty", of: "treaty", to: "treaty", possessive: "both" },
  statuses: "all",
  identity: { participants: true, place: false, time: true, treaty: true },
  absorbs: false,
  yields: false,
  needs: "treaty",
  plover: { event: "SUPPORT" },
  cameo: "057",
};
