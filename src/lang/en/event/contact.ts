import type { EventWords } from "../../../event/language.js";
import { wordList } from "../../../event/word-list.js";

export const meeting: EventWords = {
  verbs: wordList(`
    meet@0.85; meet {political}; meet with{political}; meet up with{political}; meet together
    !meet {=wife/=husband/=girlfriend/=boyfriend/=spouse/=partner/=fan/=header/=cross}; !meet {=goal/=deadline/=target/=need/=demand/=standard/=expectation/=requirement/=criterion/=obligation/=challenge/=condition/=resistance/=opposition/=fate/=request/=commitment/=quota/=cost/=bill/=test/=rule/=threshold/=objective}
    sit down with{political}; sit down together; get together@0.6; get together with{political}; come together@0.5
    convene@0.85; reconvene@0.85; gather@0.5; gather in/at/for{place}@0.7; assemble@0.45; congregate@0.4
    confer with{political}; confer@0.6; consult with{political}; consult {political}@0.7; huddle with{political}; huddle@0.5
    hold {=summit/=meeting/=conference}; summon {none:=council/=assembly/=parliament}@0.6
    dine with{political}; lunch with{political}; breakfast with{political}; rub shoulders with{political}@0.5
    shake hands with{political}@0.7
    meet for{none:=talk/=negotiation/=discussion}; gather for{none:=summit/=meeting/=conference}
    face off@0.2
    attend {none:=meeting/=summit/=conference/=session/=forum}; host {none:=meeting/=summit/=conference/=talk}; chair {none:=meeting/=session/=talk}; address {none:=conference/=summit/=assembly/=session/=congress/=parliament}@0.4; open subject{none:=conference/=summit/=session/=congress}@0.7; join {none:=meeting/=summit}@0.6; call in{political} for{none:=meeting/=talk}@0.7
  `),
  nouns: wordList(`
    meeting; summit; mini-summit; conference@0.7; peace_conference; donor_conference; party_conference@0.5; gathering@0.6; get-together; sit-down@0.7
    session@0.45; emergency_session; special_session; extraordinary_session@0.8; consultation@0.8; audience with{political}; audience@0.4
    encounter with/between{political}@0.7; encounter@0.4; reunion@0.3; roundtable@0.7; tete-a-tete; tête-à-tête; face-to-face@0.7; one-on-one@0.6
    working_dinner; working_lunch; working_breakfast; dinner with{political}@0.6; lunch with{political}@0.6; breakfast with{political}@0.6
    handshake@0.6; bilateral@0.7; trilateral@0.7; congress@0.4; convention@0.3; donor_meeting; crisis_meeting; working_group@0.2; plenary@0.6
    !press_conference; !news_conference; !video_conference; !conference_call; !board_meeting; !shareholder_meeting; !prayer_meeting; !video_meeting
    !summit of{=mountain/=hill/=peak}; !meeting_room; !meeting_place; !meeting_point
  `),
  light: {
    actor: wordList(
      "hold; have; attend; host; chair; convene; arrange; organize; organise; go_to; come_to; arrive_for; arrive_at; gather_for; gather_at; meet_for; meet_at; open; lead; preside_over",
    ),
    recipient: [],
  },
};

export const visit: EventWords = {
  verbs: wordList(`
    visit; visit {place}; visit {political}; visit with{political}@0.6
    !leave {=country}; !leave {=uk}@0.1; !visit {=website/=museum/=site/=page/=doctor/=dentist/=store/=shop}
    travel to{place}; travel@0.45; travel through{place}@0.6; travel from{place}@0.5; journey to{place}; fly to/into/in{place}; fly out to{place}; fly home@0.4; jet to/into/off{place}
    arrive in/at{place}; arrive@0.6; arrive for{none:=visit/=talk/=summit/=meeting/=conference}; land in/at{place}@0.7; touch down in/at{place}@0.8; head to/for{place}@0.75; head@0.3
    go to{place}@0.65; come to{place}@0.55; return to/from{place}@0.6; leave {place}@0.55; leave for{place}@0.85; depart for/from{place}@0.85; depart@0.45; set off for{place}@0.8; set out for{place}@0.8
    tour {place}@0.8; stop in/over/off{place}@0.6; stop over in{place}; drop in_on{political}; call at{place}@0.4; proceed to{place}@0.6; make way to{place}@0.7; cross into{place}@0.5
    host {actor:political} subject{recipient:political}; receive {actor:political} subject{recipient:political}; welcome {actor:person} subject{recipient:political}@0.75; greet {actor:political} subject{recipient:political}@0.7; play host to{actor:political} subject{recipient:political}
    entertain {actor:political} subject{recipient:political}@0.6; roll out {none:=carpet} for{actor:political} subject{recipient:political}
    give {none:=welcome} to{actor:political} subject{recipient:political}; make {none:=stop/=stopover} in{place}
    pay {none:=call/=visit} on/to{place/political}; cut short {none:=visit/=trip/=tour}; slip into{place}@0.5; swing through{place}@0.6
    be in{place} for{none:=talk/=meeting/=summit/=conference/=visit}@0.7; be on{none:=way} to{place}@0.6; make {none:=way} to{place}@0.6
  `),
  nouns: wordList(`
    visit; state_visit; day_trip@0.4; trip@0.75; trip to{place}@0.9; tour of{place}@0.8; tour@0.45; stopover; layover@0.4; journey to{place}@0.8; journey@0.45; pilgrimage@0.5; travel to{place}@0.7
    arrival in/at{place}@0.8; arrival of{political}@0.6; departure for/from{place}@0.7; return to{place}@0.4; state_banquet@0.5; stay in{place}@0.4
    !visit_card; !site_visit; !hospital_visit; !trip_wire
  `),
  predicates: wordList("due in{place}@0.8; bound for{place}@0.6; !due in{place} [inf]; !due [inf]"),
  light: {
    actor: wordList(
      "pay; make; undertake; embark_on; go_on; set_off_on; begin; start; kick_off; end; conclude; complete; wrap_up; finish; cut_short; arrive_on; arrive_for; be_on; leave_on; leave_for; travel_on; return_from",
    ),
    recipient: wordList("host; receive"),
  },
};

export const call: EventWords = {
  verbs: wordList(`
    telephone; telephone {political}; phone; phone {political}; ring {political}@0.5; call {person}@0.48; call up {political}@0.6; call by{none:=phone/=telephone}; call back@0.3; text {political}@0.4
    speak by/on/over/via{none:=phone/=telephone/=videolink/=video/=link/=hotline/=line}; talk by/on/over/via{none:=phone/=telephone/=videolink/=video/=link/=hotline/=line}
    discuss by/on/over/via{none:=phone/=telephone/=videolink/=video/=link}; confer by/on/over/via{none:=phone/=telephone/=videolink/=video}; consult by/on/over/via{none:=phone/=telephone/=video}; meet by/via/over{none:=video/=videolink/=videoconference/=teleconference/=link}
    discuss in{none:=call/=conversation}; speak in{none:=call/=conversation}; confer virtually; meet virtually
    pick up {none:=phone/=telephone}; videoconference
    call {none:=counterpart/=colleague/=leader}@0.6
  `),
  nouns: wordList(`
    phone_call; telephone_call; video_call; call with/between{political}@0.8; call to{political}@0.5; courtesy_call@0.3; congratulatory_call; phone_conversation; telephone_conversation; phone_talk; telephone_talk
    video_conference; videoconference; video_meeting; video_summit; virtual_summit; virtual_meeting; teleconference; conference_call; video_link@0.8; videolink@0.8; conversation by{none:=phone/=telephone}; conversation with/between{political}@0.6
    !wake-up_call; !roll_call; !call_center; !call_centre; !call for; !call_sign; !close_call; !call to{none:=arm/=action/=prayer/=order}
  `),
  light: {
    actor: wordList(
      "hold; have; make; place; take; get_on; conduct; speak_in; speak_by; discuss_in; tell_in; say_in; talk_in; agree_in",
    ),
    recipient: wordList("receive; get; take"),
  },
};

export const negotiation: EventWords = {
  verbs: wordList(`
    negotiate; renegotiate; negotiate with{political}; bargain@0.6; bargain with{political}; haggle@0.7; parley; deliberate@0.5; thrash out; hash out
    discuss@0.5; discuss with{political}@0.85; debate with{political}@0.6; talk to/with{political}@0.6; talk together@0.5; speak to/with{political}@0.46; talk about{none:=peace/=ceasefire/=truce}
    exchange {none:=view/=proposal}@0.8; swap {none:=proposal/=view}@0.7; return to{none:=table}@0.8; come to{none:=table}@0.7; be at{none:=table}@0.4; get back to{none:=table}
    restart {none:=diplomacy/=process/=dialogue}@0.8; resume {none:=diplomacy/=dialogue/=contact}; revive {none:=diplomacy/=process/=dialogue}@0.7; open {none:=dialogue/=channel}@0.8; hold {none:=dialogue/=talk}; enter into{none:=talk/=negotiation/=dialogue}
    debate@0.6; debate {none:=treaty/=bill/=motion/=plan/=deal}@0.6; meet to{none:=discuss}@0.3; be in{none:=talk/=negotiation} with{political}; be in talks with; hold {none:=discussion/=consultation} with{political}; talk through@0.4; consult on@0.5
    hold {none:=contact} with{political}@0.7; have {none:=contact} with{political}@0.6; establish {none:=contact} with{political}@0.7; contact {political}@0.5; approach {political}@0.4
    !negotiate {=curve/=turn/=path/=obstacle/=corner/=rapid}; !talk of; !discuss {=topic}@0.3
  `),
  nouns: wordList(`
    negotiation; renegotiation; talk@0.8; talk with/between{political}; peace_talk; peace_process@0.4; discussion@0.6; discussion with/between{political}@0.85; dialogue with/between{political}@0.8; dialogue@0.5; dialog@0.5; bargaining@0.5; deliberation@0.5; horse-trading@0.6
    round of{none:=talk/=negotiation}; negotiating_table@0.5; negotiating_session; proximity_talk; back-channel@0.6; backchannel@0.6; disarmament_talk; exploratory_talk; conversation with{political}@0.5
    contact with/between{political}@0.7; talk in{place}@0.85; pay_talk@0.8; trade_talk; coalition_talk; brexit_talk; nuclear_talk
    !talk_show; !talk of; !pep_talk; !small_talk; !panel_discussion; !talk_radio
  `),
  light: {
    actor: wordList(
      "hold; have; conduct; begin; start; open; launch; enter; enter_into; engage_in; resume; restart; continue; reopen; lead; arrive_for; travel_for; return_to; return_for; come_for; meet_for; participate_in; join; end; conclude; finish; complete; wrap_up; go_into",
    ),
    recipient: [],
  },
};

export const mediation: EventWords = {
  verbs: wordList(`
    mediate; mediate in{about:entity}; mediate between{recipient}; mediate {agreement}; broker; broker {agreement}; arbitrate; arbitrate between{recipient}; intercede; intercede with{recipient}; intercede between{recipient}; facilitate {agreement}@0.8; facilitate {negotiation}@0.8; facilitate@0.45
    shuttle between{recipient}; act as{none:=mediator/=go-between/=broker/=intermediary/=middleman/=facilitator}; serve as{none:=mediator/=go-between/=broker/=intermediary/=middleman/=facilitator}; play {none:=mediator/=peacemaker}@0.7
    bridge {none:=gap/=difference}@0.5; bring {recipient:political} together@0.6; bring {recipient:political} to{none:=table}@0.7; reconcile {recipient:political}@0.6
    !broker {=share/=house/=sale}
  `),
  nouns: wordList(`
    mediation; arbitration@0.5; shuttle_diplomacy; good_office; go-between@0.4; mediation_effort; mediation_mission; mediation_attempt; peace_mission; brokering@0.7; facilitation@0.4; conciliation@0.5; reconciliation_effort@0.6; third-party_mediation
  `),
  light: {
    actor: wordList(
      "undertake; launch; lead; offer; attempt; continue; begin; start; resume; end; suspend; conduct; act_as; provide",
    ),
    recipient: [],
  },
};
