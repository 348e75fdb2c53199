import type { TypeDefinition } from "./definition.js";

export const agreement: TypeDefinition = {
  type: "agreement",
  concept: "Deals, accords and communiqués that are no treaty; to agree",
  frame: { kind: "joint", subject: "both", object: "about", of: "about", to: "about", possessive: "both" },
  statuses: "all",
  identity: { participants: true, place: true, time: true, treaty: false },
  absorbs: false,
  yields: true,
  needs: "participant",
  plover: { event: "AGREE" },
  cameo: "030",
};
