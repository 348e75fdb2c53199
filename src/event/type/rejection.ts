import type { TypeDefinition } from "./definition.js";

export const rejection: TypeDefinition = {
  type: "rejection",
  concept: "Refusal, veto, objection, denial, boycott of talks",
  frame: { kind: "directed", subject: "actor", object: "recipient", of: "about", to: "about", possessive: "actor" },
  statuses: "all",
  identity: { participants: true, place: false, time: true, treaty: false },
  absorbs: true,
  stance: true,
  yields: false,
  needs: "actor",
  plover: { event: "REJECT" },
  cameo: "120",
};
