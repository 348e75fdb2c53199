import type { TypeDefinition } from "./definition.js";

export const support: TypeDefinition = {
  type: "support",
  concept: "Words in favour: praise, backing, recognition, thanks, congratulations, assurances",
  frame: {
    kind: "directed",
    subject: "actor",
    object: "recipient",
    of: "recipient",
    to: "recipient",
    possessive: "actor",
  },
  statuses: "all",
  identity: { participants: true, place: false, time: true, treaty: false },
  absorbs: "unowned",
  yields: false,
  needs: "actor",
  plover: { event: "SUPPORT" },
  cameo: "051",
};
