import type { CueAdverbs, CueNouns, CueVerbs } from "../../../quotation/language.js";

/** Forms of a regular verb: "deny" → "deny denies denied denying"; a particle after `+` stays behind. */
function regular(entry: string): string {
  const [base, particle] = entry.split(" + ");
  const b = base!;
  const y = /[^aeiou]y$/.test(b);
  const third = y ? `${b.slice(0, -1)}ies` : /(?:s|x|z|sh|ch)$/.test(b) ? `${b}es` : `${b}s`;
  const past = y ? `${b.slice(0, -1)}ied` : b.endsWith("e") ? `${b}d` : `${b}ed`;
  const ing = /[^eo]e$/.test(b) ? `${b.slice(0, -1)}ing` : `${b}ing`;
  return `${b} ${third} ${past} ${ing}${particle ? ` + ${particle}` : ""}`;
}

/** Verbs from a list separated by commas; regular ones by their base alone, others with all their forms. */
const list = (text: string): readonly string[] =>
  Object.freeze(
    text
      .split(",")
      .map((entry) => entry.trim().replace(/\s+/g, " "))
      .filter(Boolean)
      .map((entry) => (entry.split(" + ")[0]!.includes(" ") ? entry : regular(entry))),
  );

/** Words from a list separated by commas, each with its forms, as they stand. */
const plain = (text: string): readonly string[] => Object.freeze(text.split(",").map((entry) => entry.trim()));

export const verbs: readonly CueVerbs[] = [
  {
    commitment: "asserts",
    frames: ["clause", "bare", "clausal", "question"],
    verbs: list("say says said saying, insist, contend"),
  },
  {
    commitment: "asserts",
    frames: ["clause", "bare", "question"],
    verbs: list(`
      state, argue, maintain, assert, allege, declare, announce, add, note,
      stress, acknowledge, concede, admit admits admitted admitting, confirm, explain, reveal, report, disclose,
      reiterate, repeat, emphasize, emphasise, underline, underscore, observe, remark, comment, counter, respond, reply,
      suggest, hint, imply, indicate, predict, caution, tweet, retweet, testify, affirm, reaffirm,
      attest, aver avers averred averring, boast, brag brags bragged bragging, complain, lament, joke, quip quips quipped quipping, recall, recount,
      signal signals signaled signalled signaling signalling, proclaim, posit posits posited positing, clarify, specify,
      write writes wrote written writing, opine, mention, point + out, reckon, estimate, project, forecast forecasts forecasted forecasting,
      speculate, theorize, theorise, conclude, assess, concur concurs concurred concurring, elaborate, volunteer, confess, reason, interject,
      telegraph, intimate, let lets letting + know, make makes made making + clear, make makes made making + plain, bemoan, gripe, protest, object,
      agree, charge, fret frets fretted fretting, grouse, insinuate, decree decrees decreed decreeing, certify, trumpet, wager, bet bets betting, disagree disagrees disagreed disagreeing, intone, contest,
      gush, warn, vent, preach, wrote, deadpan deadpans deadpanned deadpanning, stipulate,
      rule, argue + back, swear swears swore sworn swearing, mutter, plead pleads pleaded pled pleading, hypothesize, extrapolate,
      crow, rejoin, riff riffs riffed riffing, chide, expound, hazard, vouch, blog blogs blogged blogging
    `),
  },
  {
    commitment: "asserts",
    frames: ["clause", "bare", "infinitive"],
    verbs: list("claim, profess, purport"),
  },
  {
    commitment: "asserts",
    frames: ["clause", "bare", "question", "addressee"],
    verbs: list(`
      tell tells told telling, inform, notify, assure, reassure, remind, advise, brief, caution, warn, alert
    `),
  },
  {
    commitment: "asserts",
    frames: ["clause", "question"],
    verbs: list(`
      lay lays laid laying + out, spell spells spelled spelt spelling + out, make makes made making + case, make makes made making + point, put puts putting + it, convey, post, text, email, e-mail, cable, radio radios radioed radioing,
      drive drives drove driven driving + home, hammer + home, get gets got getting + across, go goes went gone going + record, let lets letting + slip, bring brings brought bringing + up, raise + possibility, outline, recap recaps recapped recapping, relay relays relayed relaying, pass passes passed passing + on
    `),
  },
  {
    commitment: "asserts",
    frames: ["aside", "fragment", "slogan"],
    verbs: list("exclaim, shout, yell, scream, cry, chant, holler, shriek, bellow, chorus choruses chorused chorusing"),
  },
  {
    // the subject's words only where the subject is something written, counted or decided
    commitment: "asserts",
    frames: ["clause", "bare", "document"],
    verbs: list(`
      show shows showed shown showing, find finds found finding, read reads reading, suggest, indicate, reveal, hold holds held holding, rule, note, demonstrate, document, prove
    `),
  },
  {
    // beside direct speech, and in asides, as any verb of speaking; what follows them is no reported clause
    commitment: "asserts",
    frames: ["aside", "fragment"],
    verbs: list(`
      continue, begin begins began begun beginning, go goes went gone going + on, start, conclude, finish, end, open, close, resume, interrupt,
      answer, whisper, murmur, mutter, mumble, laugh, smile, sigh, snap snaps snapped snapping, scoff, sneer, snarl, growl, bark, shrug shrugs shrugged shrugging,
      thunder, bellow, roar, retort, riposte, shoot shoots shot shooting + back, fire + back, hit hits hitting + back, chime + in, pipe + up, weigh + in, rant, rail, fume, vent, rage, seethe, lash + out, tease,
      muse, ponder, reflect, pray, preach, sum sums summed summing + up, drawl, stammer, stutter, gasp, groan, grumble, moan, whine, gloat, enthuse, rave, beam, marvel,
      chuckle, grin grins grinned grinning, nod nods nodded nodding, wink, deadpan deadpans deadpanned deadpanning, ad-lib ad-libs ad-libbed ad-libbing, wisecrack, narrate, dictate, text, message, speak speaks spoke spoken speaking, talk, lecture, declaim, sermonize, orate, intervene, press, push, probe, scold, reprimand, chide, rebuke, plead pleads pleaded pled pleading
    `),
  },
  {
    // thoughts: a report where they stand aside ("…, he believes") or quote
    commitment: "asserts",
    frames: ["aside", "thought", "fragment"],
    verbs: list(`
      think thinks thought thinking, believe, feel feels felt feeling, hope, fear, suspect, expect, worry, assume, guess, consider, figure, imagine, know knows knew known knowing, understand understands understood understanding, anticipate, see sees saw seen seeing, view, regard, judge, regret regrets regretted regretting, want, wish, deem, envision, foresee foresees foresaw foreseen foreseeing, surmise, surmise
    `),
  },
  {
    // what is said of somebody or something
    commitment: "asserts",
    frames: ["fragment"],
    verbs: list(`
      call, describe, characterize, characterise, label labels labeled labelled labeling labelling, brand, dub dubs dubbed dubbing, denounce, condemn, criticize, criticise, slam slams slammed slamming, blast, accuse, blame, praise, hail, cite, quote,
      mock, deride, decry, refer refers referred referring, tout, term, portray, paint, liken, compare, welcome, attack, ridicule, lambaste, lambast, rip rips ripped ripping, assail, bash, express, voice, invoke,
      laud, applaud, celebrate, salute, commend, castigate, excoriate, fault, deplore, decry, disparage, disown, vilify, smear, insult, taunt, trash, savage, pan pans panned panning, rap raps rapped rapping, skewer, lash, hammer, bill, cast casts casting, frame, depict, style, bemoan, lament, tag tags tagged tagging, summarize, summarise, defend, justify, explain, endorse, thank, congratulate, apologize, apologise, hit hits hitting, mention, reject, reference, cite, acknowledge, raise, outline, detail, discuss, tout, pitch, hint, boast, warn, complain, speak speaks spoke spoken speaking, talk, argue, nickname, christen
    `),
  },
  {
    commitment: "denies",
    frames: ["clause", "bare", "fragment"],
    verbs: list(
      "deny, dispute, refute, rebut rebuts rebutted rebutting, contradict, reject, disavow, repudiate, disclaim, gainsay, dismiss",
    ),
  },
  {
    commitment: "doubts",
    frames: ["clause", "question", "fragment"],
    verbs: list("doubt, question, query"),
  },
  {
    commitment: "asks",
    frames: ["question", "addressee", "fragment", "aside"],
    verbs: list("ask, inquire, enquire, wonder, quiz quizzes quizzed quizzing, query"),
  },
  {
    commitment: "demands",
    frames: ["clause", "infinitive", "fragment"],
    verbs: list(`
      demand, recommend, propose, request, insist, suggest, advocate, call + for, petition, appeal, plead pleads pleaded pled pleading, clamor, clamour, push + for, press + for, agitate, lobby
    `),
  },
  {
    commitment: "demands",
    frames: ["infinitive", "addressee", "fragment"],
    verbs: list(`
      urge, call + on, call + upon, order, command, instruct, implore, beseech beseeches beseeched besought beseeching, beg begs begged begging, exhort, direct, encourage, advise, tell tells told telling, warn, ask, invite, appeal + to, challenge, admonish, counsel, press, pressure, remind, dare, entreat
    `),
  },
  {
    commitment: "promises",
    frames: ["clause", "bare", "infinitive", "addressee", "fragment"],
    verbs: list("promise, pledge, vow, guarantee, swear swears swore sworn swearing, assure"),
  },
  {
    commitment: "promises",
    frames: ["infinitive", "fragment"],
    verbs: list("offer, volunteer, undertake undertakes undertook undertaken undertaking"),
  },
  {
    commitment: "threatens",
    frames: ["clause", "infinitive", "addressee", "fragment"],
    verbs: list("threaten"),
  },
  {
    commitment: "refuses-to-say",
    frames: ["question"],
    verbs: list("elaborate + on, speculate + on"),
  },
];

export const nouns: readonly CueNouns[] = [
  {
    commitment: "asserts",
    nouns: plain(
      "claim claims, assertion assertions, statement statements, allegation allegations, accusation accusations, announcement announcements, admission admissions, acknowledgment acknowledgement, argument arguments, contention contentions, insistence, declaration declarations, remark remarks, comment comments, observation observations, suggestion suggestions, warning warnings, report reports, revelation revelations, prediction predictions, confirmation, complaint complaints, conclusion conclusions, finding findings, message messages, assessment assessments, testimony, confession confessions, boast boasts, reminder reminders, charge charges, notion, assurance assurances, concession, disclosure, view views, opinion opinions, belief, position, stance, theory theories, thesis, assertion assertions, rumor rumors rumour rumours, speculation, point, objection objections, response, reply, verdict, feeling, impression, hope hopes, fear fears, concern concerns, idea, line, news, word, myth, lie",
    ),
  },
  { commitment: "denies", nouns: plain("denial denials, rebuttal, refutation") },
  { commitment: "doubts", nouns: plain("doubt doubts") },
  {
    commitment: "demands",
    nouns: plain(
      "demand demands, call calls, request requests, proposal proposals, recommendation recommendations, plea pleas, appeal appeals, insistence",
    ),
  },
  { commitment: "promises", nouns: plain("promise promises, pledge pledges, vow vows, guarantee guarantees") },
  { commitment: "threatens", nouns: plain("threat threats") },
];

export const adverbs: readonly CueAdverbs[] = [
  {
    commitment: "asserts",
    adverbs: ["reportedly", "apparently", "evidently", "purportedly", "supposedly", "ostensibly"],
  },
  { commitment: "doubts", adverbs: ["allegedly", "so-called"] },
];
