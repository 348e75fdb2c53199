import type { TypeDefinition } from "./definition.js";

export const threat: TypeDefinition = {
  type: "threat",
  concept: "Threats, ultimatums, warnings with consequences",
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
  yields: false,
  needs: "actor",
  plover: { event: "THREATEN" },
  cameo: "130",
};
