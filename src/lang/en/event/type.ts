import type { EventLanguage } from "../../../event/language.js";
import * as contact from "./contact.js";
import * as dispute from "./dispute.js";
import * as favour from "./favour.js";
import * as force from "./force.js";
import * as office from "./office.js";
import * as treaty from "./treaty.js";

/** The words of every event type. */
export const types: EventLanguage["types"] = {
  meeting: contact.meeting,
  visit: contact.visit,
  call: contact.call,
  negotiation: contact.negotiation,
  mediation: contact.mediation,
  agreement: treaty.agreement,
  "treaty-signature": treaty.treatySignature,
  "treaty-ratification": treaty.treatyRatification,
  "treaty-entry-into-force": treaty.treatyEntryIntoForce,
  "treaty-withdrawal": treaty.treatyWithdrawal,
  "treaty-suspension": treaty.treatySuspension,
  support: favour.support,
  concession: favour.concession,
  cooperation: favour.cooperation,
  aid: favour.aid,
  retreat: favour.retreat,
  resignation: office.resignation,
  appointment: office.appointment,
  demand: dispute.demand,
  accusation: dispute.accusation,
  investigation: dispute.investigation,
  rejection: dispute.rejection,
  threat: dispute.threat,
  protest: force.protest,
  sanction: force.sanction,
  mobilization: force.mobilization,
  "weapons-test": force.weaponsTest,
  coercion: force.coercion,
  assault: force.assault,
  election: office.election,
  ceremony: office.ceremony,
};
