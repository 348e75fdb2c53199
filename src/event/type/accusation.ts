import type { TypeDefinition } from "./definition.js";

export const accusation: TypeDefinition = {
  type: "accusation",
  concept: "Blame, criticism, condemnation, complaint, lawsuit",
  frame: {
    kind: "directed",
    subject: "actor",
    object: "recipient",
    of: "recipient",
    to: "recipient",
    about: "recipient",
    possessive: "actor",
  },
  statuses: "all",
  identity: { participants: true, place: false, time: true, treaty: false },
  absorbs: "unowned",
  yields: false,
  needs: "recipient",
  plover: { event: "ACCUSE" },
  cameo: "110",
};
