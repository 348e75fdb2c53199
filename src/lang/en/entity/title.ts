import type { EntityLanguage } from "../../../entity/language.js";

/** Words that stand before a noun and belong to the title. */
const portfolioWords = `
foreign defence defense finance interior home internal justice health energy climate environment business trade commerce
industry transport transportation agriculture fisheries labor labour employment social education science culture housing tax
treasury treasury immigration migration development europe brexit oil nuclear communications information press propaganda
security intelligence police army navy military naval opposition party government parliamentary parliament presidential
deputy vice under assistant associate chief senior top principal lead first second third joint general national federal
state regional provincial city district municipal special permanent acting interim caretaker legal political economic
diplomatic military human rights disarmament arms control peace refugee crisis campaign election central bank union student
rebel guerrilla militia terrorist spiritual supreme religious executive managing staff veterans homeland homeland affairs
budget research policy communications media digital competition infrastructure planning petroleum water sports tourism
women equality family youth religious shadow constitutional cabinet presidential congressional house senate majority minority
committee commission group company bureau desk bishop news foreign-policy defense-industry anti-corruption counterterrorism
counter-terrorism antitrust trade-union ruling crown prime high
humanitarian financial operating marketing sales product programme program project investment trading field country bank
junta rebel separatist clan tribal coalition majority gang cartel mafia fire rescue emergency disaster weather strategy
strategic innovation technology technical scientific science medical maritime aviation space telecommunications telecom
consumer social-affairs pensions employment fisheries forestry mining minerals natural resources commerce external
overseas multilateral bilateral ecumenical apostolic honorary founding interim co-ordinating regulatory revenue customs
border counter-narcotics drug drugs anti-terrorism anti-terror cyber cybersecurity nonproliferation non-proliferation
hostage crimes war special-operations naval ground air-force strategic-forces front-line district-court
`;

export const portfolios: EntityLanguage["portfolios"] = Object.fromEntries(
  portfolioWords
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, ["acting", "interim", "caretaker", "ruling", "top"].includes(word) ? "" : word]),
);

export const grades: EntityLanguage["grades"] = {
  conservative: "",
  republican: "",
  democratic: "",
};

export const former = [
  "former",
  "ex",
  "late",
  "then",
  "then-",
  "once",
  "onetime",
  "one-time",
  "erstwhile",
  "ousted",
  "deposed",
  "toppled",
  "overthrown",
  "disgraced",
  "dismissed",
  "sacked",
  "fired",
  "retired",
] as const;

export const incoming = ["incoming", "designate", "future", "president-elect", "newly-elected", "prospective"] as const;

const subjectWords = `
foreign defence defense finance interior home internal justice health energy climate environment business trade commerce
industry transport transportation agriculture fisheries labor labour employment social education science culture housing
treasury immigration migration development europe brexit oil communications information media security intelligence
veterans homeland affairs budget research policy competition infrastructure planning petroleum water sports sport tourism
women equality family youth religious digital innovation technology economy economic international european regional
global human rights disarmament arms control peace refugees refugee humanitarian external relations cooperation co-operation
trade investment public service administration local government communities civil protection change reconstruction
reintegration occupied territories strategic industries antiterrorism terrorism counterterrorism political military nuclear
nonproliferation non-proliferation arab african asian american latin pacific eastern near south central western north
eurasian middle east africa asia management resources operations legal children education skills work pensions levelling
territorial ecological transition food rural space integration asylum diaspora federal parliamentary minorities
`;

/** What an office may be "of" or "for", without being somebody. */
export const subjects: EntityLanguage["subjects"] = Object.fromEntries(
  subjectWords
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [
      word,
      word === "europe" || /^(eu.*an|a.*an|latin)$/.test(word) ? word[0]!.toUpperCase() + word.slice(1) : word,
    ]),
);

export const falseTitles = [
  "premier_league",
  "premier_inn",
  "general_election",
  "general_elections",
  "general_strike",
  "general_assembly",
  "general_meeting",
  "general_public",
  "general_population",
  "general_staff",
  "general_council",
  "general_conference",
  "general_debate",
  "general_agreement",
  "general_electric",
  "general_motors",
  "general_hospital",
  "general_synod",
  "general_mobilization",
  "general_mobilisation",
  "general_amnesty",
  "general_terms",
  "general_rule",
  "general_idea",
  "general_sense",
  "major_league",
  "major_power",
  "major_powers",
  "major_problem",
  "major_role",
  "major_part",
  "major_step",
  "major_cities",
  "major_city",
  "major_attack",
  "major_economies",
  "major_parties",
  "major_changes",
  "major_oil",
  "prince_street",
  "princes_street",
  "queen_street",
  "king_street",
  "chief_concern",
  "chief_reason",
  "chief_among",
  "chief_goal",
  "chief_aim",
  "justice_department",
  "justice_ministry",
  "justice_system",
  "prince_edward_island",
  "champions_league",
  "rival_faction",
  "rival_factions",
  "rival_groups",
  "rival_group",
  "expert_panel",
  "official_visit",
  "official_statement",
  "official_results",
  "official_talks",
  "official_media",
  "official_figures",
  "member_state",
  "member_states",
  "member_country",
  "member_countries",
  "member_nations",
  "candidate_country",
  "candidate_countries",
  "observer_mission",
  "observer_status",
] as const;
