import type { TypeDefinition } from "./definition.js";

export const demand: TypeDefinition = {
  type: "demand",
  concept: "Requests, appeals, calls on, conditions, warnings to keep out",
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
  absorbs: true,
  imperative: true,
  yields: false,
  needs: "actor",
  plover: { event: "REQUEST" },
  cameo: "020",
};
