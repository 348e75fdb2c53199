import type { StatusLanguage } from "../../../event/status-language.js";
import { wordList } from "../../../event/word-list.js";

export const status: StatusLanguage = {
  governors: {
    confirmed: wordList("confirm; reconfirm; finalise [noun]; finalize [noun]; fix date; confirmation"),
    announced: wordList(
      "announce; call [noun]; declare [inf]; unveil [noun]; announcement; decree [inf]; notify; give notice",
    ),
    provisional: wordList(
      "agree in_principle; agree provisionally; agree tentatively; agreement in_principle; agreement tentative; agreement provisional; agreement preliminary; tentatively; pencil in",
    ),
    planned: wordList(
      "push ahead_with; press ahead_with; go ahead_with; forge ahead_with; move ahead_with; push forward_with; move forward_with; press on_with; plan; schedule; slate; set [inf]; due; agree [inf]; agree on; agree to; agree [noun]; agreement [inf]; agreement on [noun]; arrange; arrangement; prepare; preparation; decide [inf]; decide on; decision [inf]; timetable; go [inf]; book; organise [noun]; organize [noun]; order [inf]; approve [noun]; approve [inf]; authorise; authorize; gear up; get ready; resolve [inf]; resolution [inf]; sign up; arm; draw up; map out; opt [inf]; choose [inf]; elect [inf]; commission [noun]; work on [noun]; start prepare; prepare for; look forward; ready itself; mull date; on schedule; calendar; agenda",
    ),
    intended: wordList(
      "intend; aim; interested in; interested [inf]; interest in [noun]; committed; mean [inf]; want; wish; hope; would like; like would; vow; pledge; promise; swear [inf]; swore [inf]; sworn [inf]; sought [inf]; undertake [inf]; commit; commitment [inf]; commitment to; aspire; desire; long; dream; intention; intent; ambition; goal [inf]; objective [inf]; determined; bent on; keen; eager; determination; resolve; seek [inf]; strive; endeavour; endeavor; target [inf]; look [inf]; eye [noun]; threaten [inf]; threat [inf]; insist on; love would; anxious; bid [inf]; campaign [inf]; drive [inf]; push for [noun]; press for [noun]; work toward; work towards; work for [noun]; working towards; plead for",
    ),
    expected: wordList(
      "expect; anticipate; predict; forecast; likely; bound [inf]; poised; about [inf]; foresee; foreseeable; look set; look likely; look_set; on verge; on brink; verge; brink; certain [inf]; sure [inf]; await; expectation; prediction; stand [inf]; imminent; envisage; envision; project [inf]; suppose [inf]; await [noun]; reckon; inevitable",
    ),
    proposed: wordList(
      "propose; suggest; time [inf];  invite; offer; recommend; advise; urge; call for; call on; call [inf]; ask [inf]; ask for; ask [noun]; request; demand; appeal for; appeal [inf]; appeal; encourage [inf]; advocate; favour [noun]; favor [noun]; favour [inf]; push [inf]; press [inf]; lobby; invitation; proposal; suggestion; offer; recommendation; ready; willing; prepared; readiness; willingness; petition; idea; back idea; support idea; need; require; necessary; plea; beg; implore; persuade; convince; tempt; draft [noun]; initiative [inf]; motion; volunteer [inf]; pave way; call_on; order [noun]; instruct; tell [inf]; let [inf]; welcome to; pressure",
    ),
    possible: wordList(
      "consider; look at; take look_at; contemplate; mull; weigh; ponder; discuss [noun]; discuss [inf]; debate [noun]; debate [inf]; explore; examine possibility; study [noun]; speculate; speculation; rumour; rumor; fear; worry; warn; possible; possibility; potential; prospect; chance; likelihood; risk; danger; option; scope; opportunity; opportunity [inf]; doubt; unlikely; doubtful; uncertain; unclear; unsure; question; able; capable; allow; permit; enable; permission; right; free [inf]; toy with; flirt with; float; moot; entertain; imagine; wonder; decide whether; see whether; depend; difficult; hard; easy; guess; suspect; talk of; talk about; talk [noun]; tempt; hint; hesitate; reluctant; warning; sure not; certain not; convinced not; clear not; conceivable; thinkable; eligible; afford; ability; capability; plot; conspire; conspiracy; plotting",
    ),
    postponed: wordList(
      "postpone; stall; bog down; grind halt; come_to standstill; deadlock; put off; delay; defer; push back; adjourn; reschedule; hold_up; put on_hold; postponement; put_off; shelve; suspend [noun] indefinitely; on_hold; put_back",
    ),
    cancelled: wordList(
      "cancel; cancell; withdraw [noun]; annul; call off; scrap; abort; scuttle; ditch; axe; abandon; cancellation; drop [noun]; drop plan; call_off; nix; derail; torpedo; withdraw [noun] offer; pull plug; back out; reverse; revoke; rescind; give up; bail out_of; pull_out; renege",
    ),
    negated: wordList(
      "refuse; decline; fail; avoid; prevent; stop from; keep from; avert; foil; thwart; forestall; neglect; omit; forget; refrain; abstain; desist; forgo; forego; reject; turn down; rebuff; spurn; block; veto; oppose; resist; refusal; failure; inability; unable; unwilling; incapable; impossible; shy away; balk; baulk; hold back; miss; skip; shun; boycott; give_up; forbid; prohibit; ban; bar; deter; dissuade; discourage; hinder; stop short; fall short; have yet_to [inf]; remain [inf]; fall through; collapse; far; prevention; ban on; opposition to; unthinkable; obstacle to; without; instead; rather; decide against; oppose to; impede; preclude; spare; escape; dismiss; dodge; give_up_on; duck; snub; halt plan",
    ),
    excluded: wordList("rule out; exclude; out_of question; rule_out"),
    denied: wordList(
      "deny; denial; disavow; dispute [inf]; refute; repudiate; dismiss report; dismiss claim; dismiss rumour; dismiss rumor; reject claim; reject allegation; reject report; reject suggestion; disclaim",
    ),
    hypothetical: wordList("suppose_that; imagine_that; assume [inf]; assuming; scenario; hypothetical; if"),
    attempted: wordList("try; attempt; effort; attempts; seek_to; struggle; fight [inf]; tried"),
    ongoing: wordList("continue; keep; go on; persist; remain; proceed with; carry on; underway; under_way; resume"),
    carried: wordList(
      "manage; succeed; begin; start; come [inf]; get; happen [inf]; turn out; proceed; force; compel; oblige; help; lead; cause; make; help [inf]; have [inf]; see; watch; hear; complete; finish; end; cease; stop; conclude; say [inf]; report [inf]; believe [inf]; know [inf]; think [inf]; claim [inf]; allege [inf]; seem; appear; vote [inf]; accuse; blame; condemn; criticise; criticize; praise; thank; admit; acknowledge; regret; apologise; apologize; celebrate; mark; welcome; time; rush; hurry; bring; drive; prompt; trigger; result; arrest; charge; convict; jail; sentence; suspect of; kill; spend; use; ally; join; follow; use [inf]; first; last; only; second; third; fine; punish; responsible",
    ),
  },
  attributes: {
    planned: wordList(
      "planned; plan; scheduled; schedule; upcoming; coming; forthcoming; next; future; set; due; agreed; intended; arranged; imminent; impending; approaching",
    ),
    expected: wordList(
      "expected; expect; anticipated; anticipate; likely; foreseen; awaited; long-awaited; much-anticipated; predicted",
    ),
    provisional: wordList("provisional; tentative; preliminary"),
    proposed: wordList("proposed; propose; suggested; suggest; would-be; draft; desired; requested; demanded"),
    possible: wordList(
      "possible; potential; eventual; prospective; hypothetical; conceivable; threatened; threaten; feared; rumoured; rumored; probable; mooted",
    ),
    postponed: wordList("postponed; postpone; delayed; delay; deferred; defer"),
    cancelled: wordList("cancelled; canceled; cancel; aborted; abort; scrapped; scrap; abortive; called-off"),
    negated: wordList("failed; foiled; thwarted; averted; non-existent; nonexistent; unrealised"),
    ongoing: wordList("ongoing; continuing; continue; current; persistent; continued; present"),
    denied: wordList(""),
  },
  adverbs: {
    possible: wordList("perhaps; maybe; possibly; potentially; conceivably; arguably"),
    expected: wordList("probably; likely; presumably; surely; doubtless; undoubtedly; certainly; inevitably"),
    negated: wordList("nearly; almost; hardly; scarcely; nowhere"),
    provisional: wordList("provisionally; tentatively"),
    ongoing: wordList("still; currently; continuously; continually; constantly"),
    hypothetical: wordList(""),
  },
  modals: {
    future: wordList("will; shall; 'll; ’ll; wo; gonna; going"),
    would: wordList("would; 'd; ’d"),
    possible: wordList("may; might; could"),
    able: wordList("can; ca"),
    obliged: wordList("must; should; ought; need; have_to"),
    arranged: wordList(""),
    compelled: wordList(""),
  },
  negations: wordList(
    "not; n't; n’t; no; never; neither; nor; nobody; none; nothing; nowhere; no-one; without; cannot; hardly",
  ),
  unnegations: wordList("as_never; like_never; than_never; only; just; merely; simply; least"),
  condition: wordList(
    "if; unless; provided; providing; assuming; in_case; lest; supposing; should_; in_event; otherwise",
  ),
  without: wordList("without; instead; rather"),
  before: wordList("before; until; till; ahead; ahead_of; prior_to; pending; by_the_time; prior; unless_and_until"),
  meanwhile: wordList("when; as; while"),
  when: wordList("when; once; as_soon_as; whenever; while"),
  whether: wordList("whether"),
  asking: wordList(
    "ask; wonder; know; see; unclear; unsure; clear; sure; doubt; determine; question; decide; uncertain; unknown; check; learn; say",
  ),
  consequent: wordList("then"),
  inverted: wordList("should; have; were"),
  although: wordList("although; though; even_though; whereas; albeit"),
  purpose: wordList("to; in_order; order"),
  complementizer: wordList("that"),
  nowadays: wordList("still; currently; now; presently; nowadays; today; meanwhile; already_ongoing"),
  perfect: wordList("have; 've; 's_have; having"),
  copula: wordList("be; 's; 're; 'm"),
  progressive: true,
  containers: wordList(
    "series; round; number; set; kind; sort; type; part; string; wave; spate; period; case; couple; pair; lot; act; campaign; flurry; rest; form; threat_of; signing; holding; half; dozen; hundred; thousand; million; all; some; many; most; day; week; month; start; beginning; end; opening; eve; pattern; escalation; resumption; outbreak; format; location; date; terms; details",
  ),
  occurrence: wordList(
    "take; happen; occur; begin; start; hold; go; proceed; come; materialise; materialize; resume; continue; open; convene; be; follow; ensue; break; conclude; end; last; kick; run; erupt; succeed; stage; host; conduct",
  ),
  running: wordList("go; end; last; run; conclude; finish; succeed; lead; produce; come; break"),
  onward: wordList("ahead; forward; on; through; about; off; beyond"),
  enacting: wordList(
    "impose; sign; conclude; hold; reach; strike; launch; open; carry_out; commit; take; begin; start; make; issue; win; lose; ratify; adopt; initiate; conduct; kill; follow; end; broker; seal; complete; undertake; lead; cause; claim; leave; stage; put; file; deliver; trigger; spark; cost; wound; injure; destroy; come; mount",
  ),
  spoken: wordList("like; want; wish; allow; let; permit; love; need; must_"),
  dates: wordList("date; time; venue; timetable; schedule; deadline; place; agenda"),
  contesting: wordList("win; lose; run; stand; vote; contest; carry; secure; concede"),
  nominating: wordList("nominate; nomination; nominee; propose; tip"),
  promising: wordList("pledge; promise; vow; swear; commit"),
  principle: wordList("principle"),
  opining: wordList(
    "think; believe; reckon; argue; feel; estimate; suspect; judge; assume; guess; imagine; bet; suppose",
  ),
  factive: wordList(
    "thank; praise; condemn; criticise; criticize; regret; apologise; apologize; celebrate; admit; acknowledge; blame; congratulate; applaud; deplore; denounce; commend; punish; appreciate; lament",
  ),
  telling: wordList(
    "mention; word; information; knowledge; reference; comment; detail; news; allusion; account; report; record; talk; evidence; sign",
  ),
  motion: wordList(
    "travel; go; fly; head; arrive; come; return; leave; depart; send; dispatch; journey; sail; drive; move; rush; set; gather; invite; visit; deploy; summon; assemble; call; stop; appoint; hire; name; nominate; choose; elect",
  ),
  report: wordList(
    "say; tell; announce; report; state; declare; claim; add; note; write; explain; warn; predict; think; believe; indicate; argue; insist; promise; pledge; vow; confirm; reveal; signal; suggest; hint; make; know; inform; assure; stress; emphasise; emphasize; maintain; reiterate; disclose; mean; feel; understand; agree; decide; threaten; hope; swear; expect",
  ),
};
