import type { TypeDefinition } from "./definition.js";

export const appointment: TypeDefinition = {
  type: "appointment",
  concept: "Someone takes an office: named, sworn in, takes over",
  frame: {
    kind: "directed",
    subject: "actor",
    object: "recipient",
    of: "recipient",
    to: "about",
    possessive: "recipient",
  },
  statuses: "all",
  identity: { participants: true, place: false, time: false, treaty: false, byRecipient: true },
  absorbs: false,
  yields: false,
  needs: "participant",
  plover: null,
  cameo: null,
};
