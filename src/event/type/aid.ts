import type { TypeDefinition } from "./definition.js";

export const aid: TypeDefinition = {
  type: "aid",
  concept: "Money, goods, training, relief, asylum are given",
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
  absorbs: false,
  yields: false,
  needs: "actor",
  plover: { event: "AID" },
  cameo: "070",
};
