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
  "sacked",
  "fired",
  "retired",
] as const;

export const incoming = ["incoming", "designate", "future", "president-elect", "newly-elected", "prospective"] as const;
