import type { TypeDefinition } from "./definition.js";

export const treatyWithdrawal: TypeDefinition = {
  type: "treaty-withdrawal",
  concept: "A state leaves a treaty, a union or an organisation; intention and notice are statuses",
  frame: { kind: "single", subject: "actor", object: "treaty", of: "actor", to: "treaty", possessive: "actor" },
  statuses: "all",
  identity: { participants: true, place: false, time: true, treaty: true },
  absorbs: false,
  yields: false,
  needs: "participant",
  plover: { event: "SANCTION", mode: "withdraw" },
  cameo: "161",
};
