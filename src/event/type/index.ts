import type { EventType } from "../../reading/reading.js";
import { accusation } from "./accusation.js";
import { agreement } from "./agreement.js";
import { aid } from "./aid.js";
import { appointment } from "./appointment.js";
import { assault } from "./assault.js";
import { call } from "./call.js";
import { ceremony } from "./ceremony.js";
import { coercion } from "./coercion.js";
import { concession } from "./concession.js";
import { cooperation } from "./cooperation.js";
import type { TypeDefinition } from "./definition.js";
import { demand } from "./demand.js";
import { election } from "./election.js";
import { investigation } from "./investigation.js";
import { mediation } from "./mediation.js";
import { meeting } from "./meeting.js";
import { mobilization } from "./mobilization.js";
import { negotiation } from "./negotiation.js";
import { protest } from "./protest.js";
import { rejection } from "./rejection.js";
import { resignation } from "./resignation.js";
import { retreat } from "./retreat.js";
import { sanction } from "./sanction.js";
import { support } from "./support.js";
import { threat } from "./threat.js";
import { treatyEntryIntoForce } from "./treaty-entry-into-force.js";
import { treatyRatification } from "./treaty-ratification.js";
import { treatySignature } from "./treaty-signature.js";
import { treatySuspension } from "./treaty-suspension.js";
import { treatyWithdrawal } from "./treaty-withdrawal.js";
import { visit } from "./visit.js";
import { weaponsTest } from "./weapons-test.js";

/** The definition of every event type. */
export const definitions: { readonly [T in EventType]: TypeDefinition } = {
  meeting,
  visit,
  call,
  negotiation,
  mediation,
  agreement,
  "treaty-signature": treatySignature,
  "treaty-ratification": treatyRatification,
  "treaty-entry-into-force": treatyEntryIntoForce,
  "treaty-withdrawal": treatyWithdrawal,
  "treaty-suspension": treatySuspension,
  support,
  concession,
  cooperation,
  aid,
  retreat,
  resignation,
  appointment,
  demand,
  accusation,
  investigation,
  rejection,
  threat,
  protest,
  sanction,
  mobilization,
  "weapons-test": weaponsTest,
  coercion,
  assault,
  election,
  ceremony,
};
