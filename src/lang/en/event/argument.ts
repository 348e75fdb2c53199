import type { EventLanguage } from "../../../event/language.js";
import { wordList } from "../../../event/word-list.js";

/** Verbs that carry any event noun. */
export const light: EventLanguage["light"] = {
  actor: wordList(
    "hold; have; conduct; attend; take_part_in; participate_in; begin; start; open; launch; resume; continue; end; conclude; complete; finish; carry_out; undertake; make; initiate; engage_in; join; announce; plan; prepare; postpone; cancel; delay; propose; suggest; schedule; arrange; organize; organise; lead; host; order; offer; stage; plan_for; prepare_for; agree_on; agree_to; call_off; put_off; consider; discuss_in; repeat; issue; give; consist_of",
  ),
  recipient: wordList(
    "receive; face; get; expect; seek; win; enjoy; attract; gain; earn; lack; provoke; prompt; undergo; be_subject_to; be_target_of; come_under; meet_with; draw; suffer; be_object_of",
  ),
};

export const prepositions: EventLanguage["prepositions"] = {
  with: wordList("with; alongside; together_with; along_with"),
  between: wordList("between; among; amongst"),
  by: wordList("by; from"),
  against: wordList("against; on; at; toward; towards; upon"),
  of: wordList("of"),
  to: wordList("to"),
  in: wordList("in; at; through; across; outside; inside; near; throughout"),
  from: wordList("from; out_of"),
  at: wordList("at; during; in"),
  during: wordList(
    "after; before; during; since; ahead_of; following; amid; despite; until; prior_to; while; in_response_to; because_of; as_part_of; on_sidelines_of",
  ),
  about: wordList("about; on; over; concerning; regarding; around; on_topic_of; with_regard_to; as_to"),
  subject: wordList("for"),
};

export const passive: EventLanguage["passive"] = { strong: [], weak: [], present: wordList("ing") };

/** Nominals for all parties to what was told before. */
export const parties = wordList(
  "leader; side; party; president; minister; country; nation; government; state; delegation; counterpart; man; politician; rival; neighbour; neighbor; ally; power; negotiator; premier; chancellor; pair; duo; two; capital; official; diplomat; faction; camp; head; signatory; member",
);

export const habitual = wordList(
  "always; usually; often; never_ever; regularly; routinely; normally; generally; frequently; traditionally; every_year; each_year; annually; sometimes; typically; habitually; customarily",
);

export const backdrop = wordList(
  "previously; earlier; formerly; once; in_the_past; at_the_time; back_then; historically; long_ago; at_that_time; in_those_day; originally; decade_ago; century; since_then; in_his_time; first",
);

export const again = wordList(
  "second; third; fourth; another; new; further; next; more; follow-up; additional; repeat",
);

export const atThatTime = wordList("when; where; once");

/** Endings of verbs; see `inflections` of the event language. */
export const inflections = wordList("|ed; e|ed; ^|ed; y|ied; |s; |es; y|ies; |ing; e|ing; ^|ing");

/** Past forms without an ending; those that may be nouns or adjectives only where they are verbs. */
export const irregular = wordList(
  "froze|freeze; frozen|freeze; lent|lend; sought|seek; besought|beseech; forbade|forbid; forbidden|forbid; strove|strive; withdrew|withdraw; withdrawn|withdraw; overthrew|overthrow; overthrown|overthrow; withheld|withhold; fled|flee; swore|swear; sworn|swear; struck|strike; shot|shoot; sank|sink; sunk|sink; beaten|beat; broke|break; broken|break; forgave|forgive; forgiven|forgive; rose|rise; risen|rise; shook|shake; shaken|shake; fought|fight; slain|slay; slew|slay; drew|draw; drawn|draw; flew|fly; flown|fly; drove|drive; driven|drive; spoke|speak; spoken|speak; chose|choose; chosen|choose; wrote|write; led|lead; held|hold; kept|keep; left|leave; met|meet; sent|send; built|build; bought|buy; brought|bring; paid|pay; laid|lay; told|tell; sold|sell; lost|lose; won|win; began|begin; begun|begin; became|become; came|come; ran|run; gave|give; given|give; went|go; gone|go; saw|see; seen|see; took|take; taken|take; fell|fall; fallen|fall; threw|throw; thrown|throw; blew|blow; blown|blow; quit|quit; set|set; put|put; shut|shut; hit|hit; cast|cast; cut|cut; stole|steal; stolen|steal; tore|tear; torn|tear; wore|wear; undertook|undertake; undertaken|undertake; retook|retake; retaken|retake; overran|overrun; upheld|uphold; overrode|override; foresaw|foresee; spun|spin; stood|stand; understood|understand; withstood|withstand; freed|free; agreed|agree; hung|hang; bade|bid; outlawed|outlaw; rebuilt|rebuild; repaid|repay; broadcast|broadcast; mistook|mistake; bred|breed; fed|feed; spent|spend; dealt|deal; heard|hear; read|read; let|let",
);
