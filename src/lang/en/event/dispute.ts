import type { EventWords } from "../../../event/language.js";
import { wordList } from "../../../event/word-list.js";

export const demand: EventWords = {
  verbs: wordList(`
    demand #order; demand [that] #order; demand [inf] #order; demand {entity} from{recipient} #order; demand of{recipient} #order; call on/upon{recipient} [inf]; call on/upon{recipient} to; call on/upon{recipient}@0.8; call for@0.85; urge; urge {recipient} [inf]; ask {recipient} [inf]@0.8; ask {recipient} for; ask for@0.7; ask [that]@0.4; request; request [that]; request {entity} from{recipient}; appeal to{recipient}; appeal for; appeal to{recipient} [inf]; implore; plead with{recipient}; plead for; beg {recipient}@0.7; beg for@0.6; beseech; insist on@0.7 #order; press {recipient} [inf] #order; press {recipient:political} on/for/over@0.75 #order; press for #order; push for@0.75 #order; push {recipient:political} [inf]@0.8 #order; pressure {recipient} #order; pressurise {recipient} #order; pressurize {recipient} #order; lobby {recipient}@0.7; lobby for@0.6; campaign for@0.5; put {none:=pressure} on{recipient} #order; exert {none:=pressure} on{recipient} #order; prod {recipient:political}; nudge {recipient:political}@0.7; goad {recipient}@0.5
    seek@0.48; seek {none:=help/=aid/=support/=asylum/=refuge/=end/=assistance/=guarantee/=backing/=extradition/=mediation/=meeting/=talk/=intervention/=compensation/=loan/=relief/=permission/=sanctuary}; seek {entity} from{recipient:political}@0.8; apply for{none:=asylum/=membership/=visa/=loan}@0.7; order {recipient:political} [inf]@0.75 #order; order {none:=release/=withdrawal/=halt/=end/=closure}@0.6 #order; instruct {recipient:political} [inf]@0.6 #order; command {recipient} [inf]@0.6 #order; tell {recipient:political} [inf]@0.7; direct {recipient} [inf]@0.6; exhort; admonish; caution {recipient} against@0.7; caution against@0.6; warn {recipient:political} against@0.8; warn {recipient:political} off; warn {recipient:political} [inf]@0.7; warn against@0.6; persuade {recipient:political} [inf]@0.55; convince {recipient:political} [inf]@0.5; encourage {recipient:political} [inf]@0.5; challenge {recipient:political} [inf]@0.6; summon {recipient:person}@0.4 #order; subpoena #order; want {recipient:political} [inf]@0.5; remind {recipient:political}@0.4; petition; petition {recipient}; set {none:=condition/=deadline/=precondition}@0.7; claim {none:territory/=compensation/=sovereignty}@0.6; call {none:=session} ; reiterate {none:=demand/=call/=request/=appeal}; renew {none:=demand/=call/=appeal}; make {none:=demand/=appeal/=request}; issue {none:=call/=appeal/=demand/=reminder}; recommend [that]@0.45; advocate@0.4; advise {recipient:political} [inf]@0.5; table {none:=resolution/=motion}@0.5; require {recipient:political} [inf]@0.5; clamour for; clamor for; agitate for; hold out for@0.6; solicit@0.6; enlist@0.3; bid for@0.4; condition on@0.4 #order
    !ask [quote]; !ask {=question}; !ask about@0.1; !call for{=tender}; !demand {=attention}; !press {=button/=charge/=ahead/=conference}; !press ahead; !press on; !order {=meal/=food/=drink/=book/=copy/=plane/=jet}; !seek {=re-election/=office/=election/=advice/=treatment/=attention}
  `),
  nouns: wordList(`
    demand@0.75 #order; demand for #order; demand that #order; demand from{actor:political} #order; demand on/to{recipient:political} #order; call for@0.8; call on{recipient:political}; call to{recipient:political}@0.6; call [inf]@0.6; request@0.65; request for@0.75; request to{recipient:political}; appeal to{recipient:political}; appeal for@0.8; appeal@0.4; plea@0.7; plea to{recipient:political}; plea for; petition@0.6; insistence on@0.75 #order; insistence@0.6 #order; pressure on{recipient:political}@0.5 #order; precondition@0.5 #order; condition for@0.4 #order; conditions@0.2; order to{recipient:political}@0.5 #order; entreaty; exhortation; reminder to{recipient:political}@0.6; asylum_application@0.5; extradition_request; claim to{territory}@0.5; push for@0.5 #order; wish_list@0.3; bid for@0.4
    !supply_and_demand; !demand_for_goods; !consumer_demand; !domestic_demand; !oil_demand; !energy_demand; !roll_call; !phone_call; !telephone_call; !wake-up_call; !demand growth; !appeal_court; !court_of_appeal; !curtain_call
  `),
  said: wordList(`
    must subject{recipient:political}@0.75 #order; should subject{recipient:political}@0.5; have_to subject{recipient:political}@0.6 #order; need_to subject{recipient:political}@0.45; ought_to subject{recipient:political}@0.6; want {recipient:political} [inf]@0.6; expect {recipient:political} [inf]@0.5; time subject{recipient:political} [inf]@0.3; stay out_of@0.5; stop@0.35; keep out_of@0.5
  `),
  light: {
    actor: wordList(
      "make; issue; put_forward; present; voice; raise; repeat; reiterate; renew; submit; file; send; launch; step_up; increase; put; pile; ramp_up; exert; lodge; press; back_up; address; direct; deliver",
    ),
    recipient: wordList(
      "face; receive; come_under; get; reject; resist; meet; refuse; dismiss; ignore; answer; heed; rebuff",
    ),
  },
};

export const accusation: EventWords = {
  verbs: wordList(`
    accuse; accuse {recipient} of; blame; blame {recipient} for; blame {entity} on{recipient}; criticise; criticize; criticise {recipient} for; criticize {recipient} for; condemn; denounce; decry; deplore; slam@0.75; slam {political}; blast {political}@0.75; lambast; lambaste; castigate; censure; rebuke; reproach; chide; berate; upbraid; scold; reprimand@0.75; assail; excoriate; bash {political}@0.7; pillory; vilify; denigrate; disparage; deride; mock {political}@0.6; ridicule@0.6; insult {political}@0.7; taunt@0.6; belittle@0.6; attack {none:statement}@0.75; attack {political} for/over@0.75; lash out at/against; lash out; hit out at; hit back at; rail against; fulminate against; inveigh against; rage against@0.6; rant against@0.6; speak out against; speak against@0.6; come out against@0.7; take aim at@0.7; take {none:=swipe} at; take {none:=issue/=exception/=umbrage} with/at/to; take to{none:=task}; point {none:=finger} at; pin {none:=blame} on; find {none:=fault} with; fault {political}@0.7; single out {political}@0.6; call out {political}@0.6; brand {recipient:political} @0.7; label {recipient:political}@0.6; dub {recipient}@0.4; call {recipient:political} {none:insult}@0.6; liken {recipient:political} to@0.6; compare {recipient:political} to{none:=Hitler/=Nazi/=terrorist}; describe {recipient:political} as@0.2
    charge {recipient:political} with; charge {recipient:person} with; charge [that]@0.8; charge@0.4; charge with{none:crime}; indict; sue; sue {recipient}; prosecute@0.7; arraign; implicate@0.7; allege; allege [that]; contend [that]@0.3; complain; complain to{recipient}; complain of/about/over; complain [that]; protest to{recipient}@0.8; protest [that]@0.7; protest [quote]@0.7; lodge {none:=complaint/=protest/=objection/=appeal}; file {none:=complaint/=protest/=lawsuit/=suit/=charge}; file {none:=complaint/=lawsuit/=suit/=charge/=case/=challenge} against{recipient}; file suit; file suit against{recipient}; launch {none:=lawsuit/=suit} against{recipient}; summon {envoy}; call in {envoy}; bring {none:=suit/=case/=charge} against{recipient}; take {recipient:political} to{none:=court/=tribunal}; express {none:=outrage/=anger/=indignation/=dismay/=displeasure/=dissatisfaction/=disapproval/=alarm/=concern/=regret/=disappointment}@0.75; voice {none:=outrage/=anger/=concern/=criticism/=displeasure/=dissatisfaction}@0.75; disapprove of; disapprove; object strongly@0.5; bemoan@0.6; lament@0.5; regret@0.4; resent@0.4; suspect {recipient:political} of; hold {recipient:political} responsible; hold {recipient:political} accountable; discredit@0.5; impugn; defame; smear@0.6; demonise; demonize; rally {none:=opposition}; portray {recipient:political} as@0.4
    !attack {=town/=village/=city/=convoy/=base/=post}; !blast {=hole/=rock}; !slam {=door/=brake}; !charge {=fee/=price/=battery/=phone/=rent/=interest}; !blame weather; !charge for
  `),
  nouns: wordList(`
    accusation; accusation against{recipient}; accusation of@0.85; allegation@0.75; allegation against{recipient}; criticism@0.7; criticism of{recipient}; criticism from{actor:political}; condemnation; condemnation of{recipient}; complaint@0.6; complaint against/about{recipient}; complaint to@0.7; denunciation; rebuke; reproach; reprimand; censure; blame@0.5; charge against{recipient}@0.8; charge of{crime}@0.75; charge that@0.8; charge@0.3; indictment@0.8; lawsuit@0.75; lawsuit against{recipient}; court_case against@0.6; attack on/of{none:statement}@0.8; verbal_attack; verbal_assault; tirade; broadside@0.6; diatribe; outcry@0.6; outrage@0.5; uproar@0.5; fury@0.4; protest_note; note_of_protest; diplomatic_protest; official_protest; formal_protest; protest to{recipient:political}@0.8; protest with{recipient:political}@0.6; démarche; demarche; verbal_note; grievance@0.5; disapproval@0.6; indignation@0.6; dismay@0.4; displeasure@0.6; slander@0.6; smear_campaign; war_of_words@0.7; recrimination@0.7; finger-pointing; insult@0.5; impeachment_charge; anger at/over@0.5; concern over/about@0.4
    !charge_d'affaires; !film_criticism; !literary_criticism; !customer_complaint; !service_charge; !health_complaint
  `),
  predicates: wordList(`
    critical of@0.85; outraged@0.7; furious@0.6; indignant@0.6; angry with/at/over@0.5; appalled@0.6; dismayed@0.5; disappointed with/in/by@0.5; unacceptable@0.6; guilty of@0.6; responsible for@0.35; shameful@0.4; scathing@0.7; upset with/about@0.4; concerned about@0.35
  `),
  said: wordList(
    "violate subject{recipient:political}@0.7; breach subject{recipient:political}@0.7; lie subject{recipient:political}@0.6; interfere subject{recipient:political}@0.6; meddle subject{recipient:political}@0.7; undermine subject{recipient:political}@0.5; provoke subject{recipient:political}@0.4; interference@0.5; meddling@0.6",
  ),
  light: {
    actor: wordList(
      "make; level; voice; express; raise; lodge; file; bring; issue; deliver; press; launch; direct; air; repeat; reprise; renew; step_up; heap; send; submit; hurl; trade; exchange; aim; lay; put; place; pin; reiterate; join_in; mount",
    ),
    recipient: wordList(
      "face; draw; attract; come_under; provoke; meet_with; receive; reject; deny; dismiss; earn; spark; trigger; suffer; brush_off; come_in_for; prompt",
    ),
  },
};

export const investigation: EventWords = {
  verbs: wordList(`
    investigate; probe; inquire into; enquire into; look into@0.7; examine@0.45; inspect@0.6; interrogate; question {person}@0.6; quiz {person}@0.6; interview {none:=suspect/=witness}; try {person}@0.5; try for{none:crime}; put on{none:=trial}; go on{none:=trial}; stand {none:=trial}; stand trial; face {none:=trial/=court/=judge}@0.7; bring to{none:=trial/=justice}; prosecute {person}@0.6; audit@0.4; review {none:=allegation/=claim/=case/=complaint}@0.6; appear before{none:=court/=committee/=judge}@0.6; testify before/to@0.5; open {none:=hearing/=inquest/=case}; reopen {none:=case}; dispatch {inspector}; send {inspector}; monitor {none:=programme/=ceasefire/=compliance/=plant}@0.4; verify@0.4; scrutinise@0.5; scrutinize@0.5; uncover@0.3; place under{none:=investigation}; put under{none:=investigation}; search for{none:=evidence}@0.5; set up {none:=commission/=inquiry/=tribunal}@0.6; appoint {none:=investigator/=prosecutor/=counsel}@0.6; subpoena@0.6
  `),
  nouns: wordList(`
    investigation; investigation into/of@0.95; probe@0.75; probe into; inquiry@0.8; inquiry into; enquiry@0.7; enquiry into; trial of{person}@0.85; trial@0.45; hearing@0.5; inspection@0.6; fact-finding_mission; fact-finding@0.7; inquest; prosecution of@0.7; prosecution@0.5; interrogation; questioning@0.5; audit@0.3; commission_of_inquiry; war_crime_tribunal@0.6; impeachment_inquiry; special_counsel_investigation; grand_jury@0.5; court-martial@0.7; tribunal@0.4; testimony@0.35; preliminary_hearing
    !clinical_trial; !drug_trial; !free_trial; !time_trial; !space_probe; !medical_trial; !vaccine_trial; !trial_run; !public_hearing@0.3
  `),
  light: {
    actor: wordList(
      "open; launch; begin; start; order; conduct; lead; announce; set_up; complete; close; conclude; carry_out; initiate; step_up; widen; resume; reopen; hold; undertake; demand",
    ),
    recipient: wordList("face; be_under; come_under; undergo; await; place_under; put_under; stand"),
  },
};

export const rejection: EventWords = {
  verbs: wordList(`
    reject; refuse; refuse [inf]; refuse {entity}; decline [inf]; decline {none:=invitation/=offer/=request/=proposal}; rebuff; spurn; turn down; turn {entity} down; dismiss {none:statement}; dismiss as@0.8; dismiss@0.5; deny; deny [that]; deny {none:=charge/=allegation/=accusation/=report/=claim/=involvement/=responsibility}; deny {none:=request/=access/=entry/=visa/=permission} ; rule out; rule out {entity}; oppose; object; object to; object [that]; resist; veto; vote against; vote down; defy; disobey; ignore {none:=call/=demand/=warning/=request/=order/=resolution/=appeal}; disregard {none:=call/=warning/=resolution/=order}; snub; boycott {meeting/negotiation}; boycott {none:=session/=vote/=conference/=inauguration/=ceremony}; stay away from{meeting/negotiation}; pull out_of{meeting/negotiation}; withhold {none:=consent/=approval/=recognition/=signature/=support}; balk at; baulk at; shun@0.6; scorn; brush off; brush aside; shrug off; wave away; laugh off; rebut; refute; repudiate; contradict@0.6; contest@0.5; dispute@0.6; disagree; disagree with; challenge@0.35; block {none:=resolution/=motion/=bid/=deal/=proposal/=statement/=move/=plan/=accession/=membership/=decision/=initiative/=bill}; thwart {none:=plan/=bid/=resolution/=move/=proposal/=initiative}@0.6; stonewall; stall@0.4; obstruct {none:=resolution/=inquiry/=talk/=process}; frustrate@0.4; stand firm; dig in; stand {none:=ground}; hold out against; renege on; go back on; back away from@0.6; violate {none:=ceasefire/=truce/=agreement/=treaty/=ban/=resolution/=sanction/=embargo/=accord/=law/=pact/=border/=airspace}; breach {none:=ceasefire/=truce/=agreement/=treaty/=ban/=resolution/=sanction/=accord}; break {none:=ceasefire/=truce/=promise/=agreement/=pledge}; flout; shoot down {none:=proposal/=idea/=plan/=claim}; shelve {none:=proposal}@0.5; pour {none:=water} on; slam {none:=door} on@0.5; say {none:=no} to; say no; say no to; walk away from{none:=offer/=proposal}; fail agree; fail reach; overrule@0.6; strike down@0.6; throw out {none:=proposal/=case/=appeal/=bill/=petition}; discount@0.4; abstain@0.3; hold back@0.2; resist {none:=call/=pressure/=demand}; withstand {none:=pressure}; decline accept; disavow; disown; distance itself from; distance {entity} from; backtrack on@0.5; not accept; not recognise; not recognize; not tolerate; not allow; not permit; not support; not agree; not approve; not back; not bow; not yield; not negotiate
    !refuse comment; !decline comment; !refuse say; !decline say; !decline elaborate; !decline {=percent/=point}; !decline sharply; !decline by; !oppose {=team}; !resist {=temptation/=heat}; !deny {=bail}; !boycott {=product/=store/=shop}; !ignore {=sign}; !decline identify; !decline give; !refuse give@0.3; !decline discuss
  `),
  nouns: wordList(`
    rejection@0.85; rejection of; refusal; refusal [inf]; refusal of; veto@0.8; veto of/on/against; opposition to{about}@0.75; objection@0.75; objection to{about}; resistance to{about}@0.8; resistance from{actor:political}@0.6; resistance@0.4; denial@0.6; denial of; backlash@0.7; backlash from{actor:political}; boycott of{meeting/negotiation}; boycott@0.45; defiance@0.5; defiance of@0.7; rebuff; snub@0.7; violation of{none:=ceasefire/=truce/=agreement/=treaty/=resolution/=airspace/=embargo}@0.75; breach of{none:=ceasefire/=truce/=agreement/=treaty/=resolution}@0.75; ceasefire_violation; disagreement@0.5; disagreement with/over@0.6; dissent@0.5; dispute over@0.4; intransigence@0.6; non-recognition; repudiation; no_vote@0.5; walk-out@0.4; u-turn@0.2; reluctance@0.4; noncompliance@0.6; non-compliance@0.6
    !opposition_party; !opposition_leader; !resistance_movement; !resistance_group; !opposition_politician; !opposition_group; !opposition_coalition
  `),
  predicates: wordList(`
    opposed to{about}?; against{about}@0.7; unwilling [inf]; unwilling@0.6; reluctant [inf]@0.5; out_of_the_question; defiant@0.6; adamant@0.5; non-negotiable; nonnegotiable; unacceptable to@0.7; averse to; hostile to@0.6; sceptical of@0.3; skeptical of@0.3
  `),
  light: {
    actor: wordList(
      "voice; express; raise; issue; cast; exercise; use; reiterate; repeat; announce; declare; signal; lodge; put_up; mount; maintain; stage; threaten; show",
    ),
    recipient: wordList("face; meet; meet_with; encounter; run_into; draw; overcome; suffer; provoke; spark"),
  },
};

export const threat: EventWords = {
  verbs: wordList(`
    threaten; threaten [inf]; threaten {recipient} with; threaten with; threaten [that]; warn [that]@0.65; warn of@0.7; warn {recipient:political}@0.7; warn {recipient:political} [that]@0.75; warn {recipient:political} of@0.8; warn [quote]@0.6; warn@0.5; caution [that]@0.4; menace; intimidate; blackmail {political}; vow {none:=revenge/=retaliation/=response/=vengeance}; vow retaliate; pledge retaliate; promise retaliate@0.8; swear retaliate; vow match {country}@0.7; pledge match {country}@0.7; vow hit_back; pledge hit_back; promise hit_back@0.7; pledge respond@0.6; vow respond@0.7; vow destroy; vow fight@0.7; vow avenge; vow crush; vow punish; swear fight; swear avenge; swear destroy; swear {none:=revenge/=vengeance}; promise {none:=retaliation/=revenge/=response/=consequence}; pledge {none:=retaliation/=revenge}; serve {none:=notice}@0.6; set {none:=ultimatum}; give {none:=ultimatum} to; issue {none:=ultimatum/=threat}; hold out {none:=threat}; rattle {none:=sabre/=saber}; brandish@0.6; bully {political}@0.6; browbeat; raise {none:=spectre/=specter}@0.4; point {none:=gun/=missile} at; aim {weapon} at; target {political} with@0.4; train {weapon} on; 
    !threaten {=livelihood/=survival/=species/=existence/=job/=economy/=stability/=health/=coast}; !warn of{=rain/=storm/=flood/=snow/=tsunami/=recession/=shortage/=delay}
  `),
  nouns: wordList(`
    threat@0.55; threat [inf]@0.85; threat of{none:sanction/=war/=force/=retaliation/=attack/=strike/=tariff/=veto/=military}; threat against{recipient}@0.8; threat from{actor:political}@0.6; ultimatum; ultimatum to{recipient}; warning@0.5; warning to{recipient:political}@0.8; warning that@0.7; warning of@0.6; warning from{actor:political}@0.7; intimidation@0.6; sabre-rattling; saber-rattling; blackmail@0.6; nuclear_blackmail; death_threat; bomb_threat; threat_of_force; war_threat; tough_talk@0.5; bellicose_rhetoric@0.7; vow of{none:=revenge/=retaliation/=vengeance}
    !storm_warning; !flood_warning; !threat_level; !weather_warning; !tsunami_warning; !security_threat; !threat to{=health/=species/=climate/=stability}; !terror_threat@0.3; !climate_threat; !travel_warning; !early_warning; !threat_assessment
  `),
  said: wordList(
    "pay {none:=price}; regret@0.5; retaliate@0.75; retaliate against{recipient}; respond {none:=force}@0.5; face {none:=consequence/=retaliation/=wrath}@0.7 subject{recipient}?; suffer {none:=consequence}; answer with{none:=force}; annihilate {recipient:political}; wipe out {recipient:political}; destroy {recipient:political}@0.7; crush {recipient:political}@0.7; obliterate {recipient:political}; be on{none:=table}@0.5; punish {recipient:political}@0.6; take {none:=countermeasure}; react@0.3; strike back@0.7; hit back@0.6",
  ),
  light: {
    actor: wordList(
      "make; issue; deliver; give; utter; repeat; renew; send; sound; hurl; level; carry_out; follow_through_on; step_up; voice; hand; present; set",
    ),
    recipient: wordList("face; receive; be_under; shrug_off; ignore; dismiss; get"),
  },
};
