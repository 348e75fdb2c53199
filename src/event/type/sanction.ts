import type { TypeDefinition } from "./definition.js";

export const sanction: TypeDefinition = {
  type: "sanction",
  concept:
    "Relations are cut back: sanctions, tariffs, embargoes, expulsions and recalls of envoys, broken-off relations and talks",
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
  needs: "deed",
  plover: { event: "SANCTION", mode: "discontinue" },
  cameo: "163",
};
