import type { EventType } from "../reading/reading.js";

/*
 * Codes of PLOVER (codebook of 2024) and CAMEO (1.1b3) by event type and by the sense of a word. The senses are those that
 * lexica write behind `#`.
 */

/** CAMEO of a plan, offer or promise ("express intent to …"). */
export const cameoOfPlan: Readonly<Partial<Record<EventType, string>>> = {
  meeting: "036",
  visit: "036",
  call: "036",
  negotiation: "036",
  mediation: "039",
  agreement: "030",
  "treaty-signature": "030",
  "treaty-ratification": "030",
  "treaty-entry-into-force": "030",
  support: "032",
  cooperation: "031",
  aid: "033",
};

/** CAMEO of a refusal. */
export const cameoOfRefusal: Readonly<Partial<Record<EventType, string>>> = {
  meeting: "125",
  visit: "125",
  call: "125",
  negotiation: "125",
  mediation: "126",
  agreement: "127",
  cooperation: "121",
  aid: "122",
  concession: "124",
  retreat: "124",
  resignation: "123",
};

/** PLOVER's mode of a refusal. */
export const modeOfRefusal: Readonly<Partial<Record<EventType, string>>> = {
  meeting: "meet",
  visit: "meet",
  call: "meet",
  negotiation: "meet",
  mediation: "meet",
  cooperation: "assist",
  aid: "assist",
  support: "assist",
  concession: "yield",
  retreat: "yield",
  resignation: "change",
};

/** CAMEO of deeds that are planned or held out, by type or sense. */
export const cameoOfThreat: Readonly<Record<string, string>> = {
  sanction: "131",
  "treaty-withdrawal": "131",
  "treaty-suspension": "131",
  protest: "133",
  strike: "133",
  boycott: "133",
  coercion: "132",
  arrest: "132",
  ban: "132",
  expel: "136",
  mobilization: "138",
  "weapons-test": "138",
  assault: "138",
};

/** CAMEO of a sense. */
export const cameoOfSense: Readonly<Record<string, string>> = {
  sign: "057",
  order: "100",
  joint: "062",
  // yielding
  withdraw: "087",
  release: "084",
  return: "084",
  ease: "085",
  access: "086",
  disarm: "087",
  ceasefire: "087",
  resign: "083",
  // protest
  demo: "141",
  hunger: "142",
  strike: "143",
  boycott: "143",
  obstruct: "144",
  riot: "145",
  // posture
  troops: "154",
  police: "153",
  weapons: "150",
  militia: "154",
  // reduced relations
  discontinue: "160",
  expel: "166",
  convict: "116",
  acquit: "080",
  // coercion
  seize: "171",
  destroy: "171",
  restrict: "172",
  censor: "172",
  ban: "172",
  curfew: "172",
  "martial-law": "172",
  arrest: "173",
  deport: "174",
  withhold: "172",
  cyber: "176",
  misinformation: "170",
  // assault
  abduct: "181",
  beat: "182",
  torture: "182",
  sexual: "182",
  "suicide-attack": "183",
  explosives: "183",
  targeted: "180",
  primitive: "180",
  firearms: "193",
  "heavy-weapons": "194",
  aerial: "195",
  drone: "195",
  "crowd-control": "175",
  cleansing: "203",
  unconventional: "204",
};

/** PLOVER event and mode of senses that leave their type's event, or that are no modes of its codebook. */
export const ploverOfSense: Readonly<Record<string, { readonly event: string; readonly mode?: string }>> = {
  sign: { event: "SUPPORT" },
  cyber: { event: "COERCE", mode: "cyber" },
  convict: { event: "SANCTION", mode: "convict" },
  acquit: { event: "CONCEDE" },
  withdrawn: { event: "SANCTION", mode: "withdraw" },
  cleansing: { event: "ASSAULT", mode: "targeted" },
};
