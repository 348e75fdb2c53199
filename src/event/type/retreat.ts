import type { TypeDefinition } from "./definition.js";

export const retreat: TypeDefinition = {
  type: "retreat",
  concept: "Material giving way: releases, ceasefires, troop withdrawals, disarming, ends of blockades",
  frame: { kind: "single", subject: "actor", object: "about", of: "about", to: "recipient", possessive: "actor" },
  statuses: "all",
  identity: { participants: true, place: true, time: true, treaty: false },
  absorbs: false,
  yields: false,
  needs: "deed",
  plover: { event: "RETREAT" },
  cameo: "087",
};
