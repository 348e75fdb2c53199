import type { EventWords } from "../../../event/language.js";
import { wordList } from "../../../event/word-list.js";

export const agreement: EventWords = {
  verbs: wordList(`
    agree on/upon/over@0.85; agree [that]@0.8; agree [inf]@0.75; agree to@0.7; agree with{both:political} on@0.8; agree@0.5; reach {agreement}; strike {agreement}; clinch {agreement}; seal {agreement}; conclude {agreement}; finalise {agreement}; finalize {agreement}; cut {none:=deal}; make {none:=deal}@0.8; do {none:=deal}@0.6; forge {agreement}
    sign {agreement} #sign; initial {agreement} #sign; ink {agreement} #sign; sign off on{agreement}@0.7 #sign; put {none:=signature} to{agreement} #sign; sign up to{agreement}@0.7 #sign; shake {none:=hand} on{agreement}
    hammer out; hammer out {agreement}; iron out@0.6; work out {agreement}; come to{agreement/=term}; arrive at{agreement}; adopt {none:=declaration/=statement/=communique/=communiqué/=resolution/=plan}@0.7; issue {none:=communique/=communiqué}; settle {none:=dispute/=lawsuit/=conflict/=difference/=row}@0.8; resolve {none:=dispute/=conflict/=row/=difference}@0.7; compromise with/on@0.7; compromise@0.5
    pledge [inf]@0.6 #promise; promise [inf]@0.6 #promise; promise {entity}@0.4 #promise; pledge {entity}@0.45 #promise; commit to@0.5 #promise; undertake [inf]@0.5 #promise; offer [inf]@0.6; vow [inf]@0.46 #promise; consent to@0.6; accept {none:=proposal/=offer/=plan/=formula/=compromise/=invitation/=mediation}@0.7; approve {agreement}@0.7; back {agreement}@0.6; renew {agreement}@0.7; extend {agreement}@0.7; prolong {agreement}; join {none:=pact/=accord}
    promise {none:statement/=inquiry/=investigation/=help/=money/=vote/=referendum/=change/=election/=cooperation/=cut/=review/=compensation}@0.6 #promise; pledge {none:=inquiry/=cooperation/=support/=reform/=money/=help/=action}@0.6 #promise; offer {political} {none:=rise/=deal/=truce/=money/=job/=guarantee/=compensation/=increase/=pay/=settlement/=compromise}@0.6; agree {none:=deal/=plan/=truce/=package/=measure/=date}@0.8; agree with{both:political} [inf]; come to{none:=agreement/=compromise/=understanding}; vow {none:=reform/=change/=action}@0.5 #promise; sign up to{none:=plan/=scheme/=deal}@0.7; shake on@0.5; settle with{political}@0.6; make {none:=pledge/=promise/=commitment}@0.6 #promise; give {none:=assurance/=pledge/=undertaking/=commitment/=promise}@0.6 #promise; commit {political} to@0.5
    guarantee [that]@0.65 #promise; guarantee@0.55 #promise; pledge {money}@0.65 #promise; promise {money}@0.65 #promise
    !agree with@0.5; !promise {=victory}@0.3
  `),
  nouns: wordList(`
    agreement@0.7; agreement between/with{political}@0.9; agreement on/to@0.75; deal@0.5; deal between/with{political}@0.85; peace_deal; trade_deal; nuclear_deal@0.5; arms_deal@0.6; ceasefire_deal; accord@0.75; peace_accord; pact@0.75; free-trade_pact; memorandum@0.5; memorandum_of_understanding; understanding between/with{political}@0.7; understanding on@0.6; compromise@0.65; compromise between/with{political}@0.85
    joint_statement; joint_declaration; joint_communique; joint_communiqué; communique@0.8; communiqué@0.8; declaration@0.4; final_declaration@0.7; consensus@0.6; consensus on@0.75; settlement of{none:=dispute/=conflict}@0.7; peace_settlement@0.7; power-sharing_agreement; framework_agreement; status-of-forces_agreement; arms_control_agreement@0.6; swap_deal; gentleman's_agreement; modus_vivendi; handshake_agreement; roadmap@0.4; protocol@0.3; letter_of_intent; contract with{political}@0.5
    !agreement_text; !deal_maker; !prenuptial_agreement; !licence_agreement; !license_agreement; !record_deal; !plea_deal@0.3; !tentative_deal@0.1
  `),
  light: {
    actor: wordList(
      "reach; strike; sign; seal; clinch; conclude; make; come_to; arrive_at; enter; enter_into; have; secure; broker; forge; cut; close; negotiate; hammer_out; announce; issue; adopt; approve; finalize; finalise; initial; renew; extend; achieve; find; get; win; honour; implement",
    ),
    recipient: [],
  },
};

export const treatySignature: EventWords = {
  verbs: wordList(`
    become {none:=member} of{treaty/organization/alliance}; become {none:=party} to{treaty/pact}; be admitted to{organization/alliance}@0.7;
    sign {treaty/pact}; initial {treaty/pact}; ink {treaty/pact}; conclude {treaty/pact}; accede to{treaty/pact/organization}; adhere to{treaty/pact}@0.4; subscribe to{treaty/pact}@0.5; sign up to/for{treaty/pact}@0.8; sign on to{treaty/pact}@0.8; put {none:=signature/=name} to{treaty/pact}; affix {none:=signature} to{treaty/pact}
    join {treaty/pact}; join {alliance}@0.8; rejoin {treaty/pact/alliance/organization}; return to{treaty/pact}@0.8; come back to/into{treaty/pact}@0.7; go back into{treaty/pact}@0.7; re-enter {treaty/pact}; reenter {treaty/pact}; bring {actor:country} back into{treaty/pact}; enter {alliance}@0.5; become {none:=member/=party/=signatory} of/to{treaty/pact/organization}@0.8; become {none:=party} to{treaty/pact}; admit {actor:country} to/into{treaty/organization}@0.7; adopt {treaty/pact}@0.6; deposit {none:=instrument} of{none:=accession}; establish {treaty/pact}@0.4
    !join {=force/=protest/=talk/=war/=effort/=club/=team}; !sign {=autograph/=book/=petition/=player/=bill/=decree/=order/=law/=contract}
  `),
  nouns: wordList(`
    signing of{treaty/pact}; signature of{treaty/pact}; signing@0.55; accession to{treaty/organization}; accession of{actor:country}@0.7; accession@0.6; adherence to{treaty/pact}@0.3; conclusion of{treaty/pact}; signing_ceremony@0.7; entry into{organization}@0.6; admission to{organization}@0.6; membership in/of{organization}@0.3; instrument_of_accession
  `),
  light: { actor: wordList("attend; hold; celebrate; deposit"), recipient: [] },
};

export const treatyRatification: EventWords = {
  verbs: wordList(`
    ratify; ratify {treaty/pact}; approve {treaty}@0.8; approve {none:=accession/=membership/=ratification}; approve {treaty/pact} subject{actor:=parliament/=senate/=duma/=house/=knesset/=bundestag/=congress/=assembly/=council/=legislature/=chamber}; consent to{none:=ratification}; give {none:=consent} to{none:=ratification}; deposit {none:=instrument/=ratification}; pass {treaty/pact}@0.6; endorse {treaty}@0.5; vote for{treaty}@0.5; confirm {treaty}@0.4; accept {treaty}@0.5; back {none:=accession/=membership}@0.5; sign into{none:=law} {treaty}
    ratify {none:=accession/=membership/=bid/=amendment}
  `),
  nouns: wordList(`
    ratification; ratification of{treaty/pact}; instrument_of_ratification of/for{treaty/pact}; instrument_of_ratification; approval of{treaty}@0.7; re-ratification
  `),
  light: {
    actor: wordList(
      "deposit; hand_in; hand; hand_over; submit; lodge; deliver; exchange; complete; approve; vote_on; vote_for; back; debate; finish",
    ),
    recipient: [],
  },
};

export const treatyEntryIntoForce: EventWords = {
  verbs: wordList(`
    enter into{none:=force} subject{treaty}?; come into{none:=force/=effect} subject{treaty}?; go into{none:=force/=effect} subject{treaty}?; take effect subject{treaty/pact}?@0.6; become effective subject{treaty}?@0.7; become law subject{treaty/pact}@0.6; be in{none:=force} subject{treaty/pact}@0.7; remain in{none:=force} subject{treaty/pact}@0.6; bring {treaty} into{none:=force}; put {treaty} into{none:=force/=effect}; apply {treaty} provisionally; apply provisionally@0.8; kick in subject{treaty/pact}@0.5
  `),
  nouns: wordList(`
    entry into{none:=force}; coming into{none:=force}; entry_into_force; provisional_application; entering into{none:=force}
  `),
};

export const treatyWithdrawal: EventWords = {
  verbs: wordList(`
    withdraw from{treaty/pact/organization/alliance}; pull out_of{treaty/pact/organization/alliance}; pull {actor:country} out_of{treaty/pact/organization/alliance}; take {actor:country} out_of{treaty/pact/organization/alliance}; withdraw {actor:country} from{treaty/pact/organization/alliance}; lead {actor:country} out_of{organization/alliance}
    quit {treaty/pact/organization/alliance}; leave {treaty/pact/organization/alliance}; exit {treaty/pact/organization/alliance}; exit from{treaty/pact/organization/alliance}; abandon {treaty/pact}; abrogate {treaty/pact}; abrogate; renounce {treaty/pact}; denounce {treaty/pact}; ditch {treaty/pact}; scrap {treaty/pact}; dump {treaty/pact}@0.7; terminate {treaty/pact}; annul {treaty/pact}; cancel {treaty/pact}; rescind {treaty/pact}; repudiate {treaty/pact}; revoke {treaty/pact}; tear up {treaty/pact}; rip up {treaty/pact}; jettison {treaty/pact}; shred {treaty/pact}; kill {treaty/pact}@0.6; end {treaty/pact}@0.6
    walk away from{treaty/pact}; walk out_of{treaty/pact/organization}; back out_of{treaty/pact/organization}; bow out_of{treaty/pact/organization}; opt out_of{treaty/pact}@0.8; drop out_of{treaty/pact/organization}@0.8; get out_of{treaty/pact/organization}@0.8; break away from{organization/alliance}@0.7; secede from; secede@0.8; split from{organization/alliance}@0.6; crash out_of{organization/alliance}; part company with{organization}; turn {none:=back} on{treaty/pact}; give {none:=notice} of{none:=withdrawal}; deposit {none:=instrument/=notice/=notification/=letter} of{none:=withdrawal/=denunciation/=termination}; submit {none:=instrument/=notice/=notification/=letter} of{none:=withdrawal/=denunciation/=termination}; cease {none:=participation} in{treaty/pact}; participate longer/long in{treaty/pact} #ceased; take {none:=part} longer/long in{treaty/pact} #ceased; bind longer/long by/to{treaty/pact} #ceased; be bound longer/long by/to{treaty/pact} #ceased; bound longer/long by/to{treaty/pact} #ceased; consider longer/long bound {treaty}? #ceased; adhere longer/long to{treaty/pact} #ceased; comply longer/long with{treaty/pact} #ceased; abide longer/long by{treaty/pact} #ceased; observe longer/long {treaty/pact} #ceased; honour longer/long {treaty/pact} #ceased; honor longer/long {treaty/pact} #ceased; recognise longer/long {treaty/pact} #ceased; recognize longer/long {treaty/pact} #ceased; respect longer/long {treaty/pact} #ceased; end {none:=participation/=membership} in/of{treaty/pact/organization}; cease participate in{treaty/pact}; stop participate in{treaty/pact}; terminate {none:=participation/=membership} in/of{treaty/pact/organization}; withdraw {none:=signature} from
    !leave {=office/=post/=room/=hospital/=school/=prison/=job}; !quit {=smoking/=job/=post}
  `),
  nouns: wordList(`
    withdrawal from{treaty/pact/organization/alliance}; exit from{treaty/pact/organization/alliance}; exit of{actor:country} from{organization}; pullout from/of{treaty/pact/organization}; pull-out from/of{treaty/pact/organization}; departure from{treaty/pact/organization/alliance}@0.8; Brexit@0.2; no-deal_Brexit@0.5; no-deal_exit; hard_Brexit@0.5; brexit@0.2; Grexit; abrogation of{treaty/pact}; abrogation; denunciation of{treaty}; termination of{treaty/pact}; repudiation of{treaty/pact}; renunciation of{treaty/pact}; cancellation of{treaty/pact}; secession; notice_of_withdrawal from{treaty/organization/alliance}; withdrawal_notice from{treaty/organization}; notice_of_withdrawal; withdrawal_notice; instrument_of_withdrawal from{treaty/organization}; letter_of_withdrawal from{treaty/organization}; exit_notice; article_50_notice; article_50_notification; exit from; termination of{none:=membership/=participation}; end of{none:=membership}; withdrawal of{none:=signature/=accession}; EU_exit
    !withdrawal_agreement; !withdrawal_bill; !withdrawal_symptom
  `),
  light: {
    actor: wordList(
      "announce; declare; notify; notify_of; inform_of; advise_of; revoke; rescind; withdraw; retract; reverse; send; hand; hand_over; file; lodge; deposit; serve; begin; start; trigger; complete; initiate; give; submit; deposit; deliver; negotiate",
    ),
    recipient: [],
  },
};

export const treatySuspension: EventWords = {
  verbs: wordList(`
    suspend {treaty/pact}; suspend {none:=participation/=obligation/=compliance/=membership/=implementation/=application/=observance} in/of/under/with/to{treaty/pact/organization}?; suspend {none:=participation/=obligation/=compliance/=membership} ; freeze {treaty/pact}; freeze {none:=participation/=membership/=ratification} in/of{treaty/pact/organization}?; halt {treaty/pact}; halt {none:=implementation/=participation/=compliance/=application} of/in/with{treaty/pact}?; put {treaty/pact} on{none:=hold/=ice}; shelve {treaty/pact}; pause {treaty/pact}; pause {none:=participation/=implementation} in/of{treaty/pact}?; stop {none:=implementation} of{treaty/pact}?; cease {none:=implementation/=compliance} of/with{treaty/pact}?; cease comply; stop comply; stop observe; stop implement; stop honour; stop honor; stop abide
    resume {none:=participation/=implementation/=compliance/=observance/=inspection/=obligation} in/of/with/under{treaty/pact}?; lift {none:=suspension} of{treaty/pact}?; end {none:=suspension} of{treaty/pact}?; reverse {none:=suspension} of{treaty/pact}?; unfreeze {treaty/pact}; return to{none:=compliance} with{treaty/pact}?
    reduce {none:=commitment/=compliance} under/to/with{treaty/pact}?@0.6; scale back {none:=commitment/=compliance}
  `),
  nouns: wordList(`
    suspension of{treaty/pact}; suspension of{none:=participation/=obligation/=membership/=compliance} in/under{treaty}?; suspension from{treaty/pact}@0.5; freeze of{treaty/pact}; freezing of{treaty/pact}
  `),
  light: { actor: wordList("announce; declare; order; decree; begin; end; revoke"), recipient: [] },
};
