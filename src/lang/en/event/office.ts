import type { EventWords } from "../../../event/language.js";
import { wordList } from "../../../event/word-list.js";

export const resignation: EventWords = {
  verbs: wordList(`
    resign; resign as/from/over; step down; step down as/from; step aside@0.7; quit@0.5; quit {office}; quit as{none:office}; quit over@0.7; stand down@0.6; stand down as; leave {office}@0.7; leave {none:=government/=cabinet/=coalition}; vacate {office}; give up {office}; relinquish {office/=power}; abdicate; retire@0.4; retire as@0.5; bow out@0.5; hand in {none:=resignation/=notice}; tender {none:=resignation}; submit {none:=resignation}; announce {none:=resignation}; hand over {none:=power} to@0.6; leave {none:=power}@0.7; cede {none:=power}; fall subject{none:=government/=cabinet}@0.7
    sack; sack {recipient:person}; dismiss {recipient:person}; fire {recipient:person}@0.6; fire {recipient:office}; oust; oust {recipient:person}; remove {recipient:person} from{none:office/=power}; remove {recipient:person} as; remove {recipient:office}@0.7; remove from{none:office/=power}; depose; dethrone; force out {recipient:person}@0.7; force {recipient:person} out@0.7; force from{none:office/=power}; drive from{none:office/=power}; topple {recipient}@0.7; unseat@0.6; overthrow {recipient}@0.7; relieve of{none:=duty/=command/office}; strip of{none:office/=title/=duty/=power}; suspend {recipient:person}@0.5; suspend from{none:office/=duty}; impeach; axe {recipient:person}@0.5; replace {recipient:person}@0.5; purge@0.5; recall {recipient:=governor}
    walk out_of{none:=government/=cabinet/=coalition}@0.8; leave {none:=politics/=party/=cabinet}@0.7; quit {none:=party/=cabinet/=government/=coalition/=committee/=board}@0.8; announce {none:=retirement/=departure/=resignation}@0.8; lose {none:=job/=post/=seat}@0.5; be out as@0.4; force to{none:=resign}@0.6; oust {political}; drop {recipient:person} from{none:=cabinet/=government/=team}@0.7; reshuffle {none:=cabinet}@0.8; disband {none:=government/=coalition}@0.7
    !fire {=shot/=missile/=rocket/=gun}; !retire hurt; !sack {=city}; !resign itself; !resign to
  `),
  nouns: wordList(`
    resignation; dismissal of{person}@0.8; dismissal@0.5; sacking; ouster; ousting; removal of{person}@0.6; removal from{none:office/=power}; abdication; impeachment@0.7; departure of{person}@0.4; departure from{none:office/=government}@0.6; retirement@0.3; fall of{none:=government}@0.7; deposition@0.3; step-down; cabinet_reshuffle@0.6; purge@0.5
  `),
  light: {
    actor: wordList("announce; tender; submit; hand_in; offer; give; present; declare"),
    recipient: wordList("accept; demand; receive"),
  },
};

export const appointment: EventWords = {
  verbs: wordList(`
    appoint; appoint {recipient:person} as/to; name {recipient:person} as@0.8; name {recipient:person} {none:office}; name {recipient:person}@0.4; nominate; nominate {recipient:person} for/as/to; designate {recipient:person} as@0.7; select {recipient:person} as@0.6; pick {recipient:person} as/for/to@0.6; tap {recipient:person} as/for/to@0.6; choose {recipient:person} as/to@0.6; promote {recipient:person} to@0.5; install {recipient:person} as; install {recipient:person}@0.6; reinstate {recipient:person}@0.8; reinstate as; reappoint; co-opt@0.5; assign {recipient:person} to@0.3
    swear in; swear {recipient:person} in; take {none:office} subject{recipient:person}; take oath subject{recipient:person}; take over as subject{recipient:person}; take over from{none:person} subject{recipient:person}@0.7; take over {office} subject{recipient:person}; take {none:=power} subject{recipient:person}@0.6; come to{none:=power} subject{recipient}@0.7; assume {none:office/=power/=presidency/=chairmanship} subject{recipient}; succeed {none:person} subject{recipient:person}@0.7; succeed as subject{recipient:person}; replace {none:person} as subject{recipient:person}@0.7; become {none:office} subject{recipient:person}@0.8; become {none:=first} subject{recipient:person}@0.4; inaugurate {recipient:person}; elect as{none:office}@0.8; elect {none:office}@0.6; re-elect {recipient:person}@0.6; form {none:=government/=cabinet/=coalition} subject{recipient}@0.8; crown {recipient:person}; enthrone; ascend {none:=throne} subject{recipient}; ordain@0.4; confirm {recipient:person} as; confirm to{none:=court/=post/office}@0.7; confirm as{none:office}; make {recipient:person} {none:office}@0.6; put forward {recipient:person}@0.5; send {recipient:person} as{none:=ambassador/=envoy}; accredit@0.5
    elect {recipient:person} as/to@0.8; elect {recipient:person} {none:office}@0.8; elect {recipient:person}@0.5; pick {recipient:person}@0.5; name {recipient:person} to@0.6; hire {recipient:person} as@0.6; become {none:office} subject{recipient:person}@0.8; take {none:=helm/=reins/=charge/=seat} subject{recipient:person}@0.5; take up {none:=post/=office/=position} subject{recipient:person}@0.8; return to{none:=power/=office} subject{recipient:person}@0.7; put in{none:=charge}@0.6; win {none:=confirmation}@0.7
    !name {=city/=street/=team/=ship/=baby}; !appoint {=time}
  `),
  nouns: wordList(`
    appointment of{person}@0.85; appointment as/to{none:office}@0.85; appointment@0.5; nomination of{person}@0.8; nomination@0.5; nomination as/to/for; inauguration of{recipient:person}; presidential_inauguration; swearing-in; oath_of_office; promotion to@0.5; reinstatement of{person}@0.7; installation as@0.6; accession to{none:=throne/=power}; succession to@0.5; rise to{none:=power}@0.4; takeover as@0.4; reappointment
    !doctor_appointment; !appointment_book
  `),
  light: { actor: wordList("announce; confirm; approve; make"), recipient: wordList("accept; receive; win; get") },
};

export const election: EventWords = {
  verbs: wordList(`
    go to{none:=poll/=ballot-box}; vote in{none:=election/=referendum/=poll/=ballot}; vote on{none:=independence/=constitution/=membership/=secession}@0.7; vote for{none:=independence/=secession}@0.75; vote against{none:=independence/=secession}@0.75; cast {none:=ballot/=vote}; elect {none:=parliament/=president/=assembly/=leader}@0.7; elect@0.45; head to{none:=poll}; go to{none:=vote}@0.5; win {none:=election/=vote/=runoff}@0.7; hold {none:=vote}@0.7; call {none:=election/=referendum}; survive {none:=vote}@0.8; lose {none:=vote}@0.7; vote out@0.6; choose {none:=parliament/=president}@0.6; stand for{none:=election}@0.5; run for{none:office}@0.5
    vote against{none:=independence/=union/=treaty/=constitution}@0.75; stand in{none:=election/=poll}@0.6; run against{political}@0.6; run in{none:=election/=primary/=race}@0.6; contest {none:=election/=seat}@0.6; win {none:=seat/=majority/=presidency/=nomination/=mayoralty/=primary/=runoff/=poll}@0.65; lose {none:=election/=majority/=seat/=presidency/=primary}@0.7; sweep to{none:=power/=victory}@0.6; hold {none:=election/=referendum/=primary/=poll}@0.8; hold on to{none:=seat}@0.5; seek {none:=re-election/=reelection/=term}@0.6; vote in{none:=favour/=favor} of{none:=independence/=secession}@0.75; defeat {political} in{none:=election/=vote/=runoff/=primary}@0.8; unseat {political}@0.6; call {none:=election/=referendum/=vote}@0.8
    !elect [inf]
  `),
  nouns: wordList(`
    election; by-election; re-election@0.5; snap_election; referendum; plebiscite; vote_of_confidence; vote_of_no_confidence; confidence_vote; no-confidence_vote; no-confidence_motion; motion_of_no_confidence; leadership_vote; leadership_contest@0.7; runoff; run-off; midterm@0.8; midterms; midterm_election; primary@0.4; ballot@0.4; poll@0.3; presidential_vote; parliamentary_vote@0.5; leadership_election; general_election; vote on{none:=independence/=constitution/=confidence/=secession/=membership/=sovereignty/=reunification}@0.8; independence_vote; secession_vote; vote for{none:=independence/=secession}@0.6; local_election; regional_election; municipal_election; second_round@0.3; recount@0.4; exit_poll@0.4
    landslide@0.4; ballot on@0.6; run-off_election; presidential_race@0.5; senate_race@0.5; presidential_election; vote in{place}@0.4; polling_day@0.5; leadership_race@0.6
    !election_campaign; !election_poll; !opinion_poll; !election_observer; !election_commission; !election_meddling; !election_promise; !election_year; !election_law; !election_result; !election_day@0.1
  `),
  light: {
    actor: wordList(
      "hold; call; win; lose; contest; stage; organize; organise; schedule; conduct; announce; survive; boycott; fight",
    ),
    recipient: [],
  },
};

export const ceremony: EventWords = {
  verbs: wordList(`
    commemorate; mark {none:anniversary}; celebrate {none:anniversary/=independence/=victory/=birthday/=day}; open {none:building} @0.6; open formally@0.6; inaugurate {none:building}; inaugurate@0.5; unveil {none:=statue/=monument/=memorial/=plaque}; dedicate {none:=memorial/=monument}; lay {none:=wreath/=flower/=stone} ; bury {person}@0.6; bury@0.4; honour {none:=dead/=fallen/=victim/=veteran/=memory}; honor {none:=dead/=fallen/=victim/=veteran/=memory}; remember {none:=dead/=fallen/=victim}@0.7; pay {none:=respect} to; pay final/last {none:=respect}; !pay {=amount}; observe {none:=silence/=minute}; hold {none:=silence/=minute}; commission {ship}; christen {ship}; launch {ship}@0.6; name {ship}@0.4; crown@0.5; parade@0.5; cut {none:=ribbon}; break {none:=ground} on/for; attend {none:ceremony}; raise {none:=flag}@0.5; lie in{none:=state}; award@0.35
    !open {=door/=account/=fire/=investigation/=talk/=market/=season/=border/=store/=embassy}; !celebrate {=goal}
  `),
  nouns: wordList(`
    ceremony; opening_ceremony; closing_ceremony; commemoration; remembrance_service; memorial_service; memorial@0.3; remembrance@0.4; funeral; state_funeral; burial@0.6; parade@0.6; military_parade@0.6; victory_parade; anniversary_celebration; celebration@0.6; centenary@0.6; jubilee@0.6; bicentenary; anniversary@0.35; inauguration of{building}; inauguration@0.55; opening of{building}@0.75; unveiling of; unveiling@0.5; wreath-laying; coronation; royal_wedding; commissioning of{ship}; commissioning@0.6; christening@0.5; ribbon-cutting; minute's_silence; minute_of_silence; moment_of_silence; festivity@0.5; vigil@0.3; tribute@0.2; requiem; mass_for@0.3; award_ceremony; prize_ceremony; groundbreaking@0.6; state_dinner@0.6; gala@0.4
    !signing_ceremony
  `),
  light: {
    actor: wordList(
      "attend; hold; take_part_in; participate_in; host; lead; join; preside_over; stage; witness; watch; mark; speak_at; go_to; travel_for; gather_for",
    ),
    recipient: [],
  },
};
