import type { TimeLanguage } from "../../../time/language.js";

const ones =
  "en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten".split(" ");
const tens = "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems".split(" ");
const ordinalOnes =
  "første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende".split(
    " ",
  );
const ordinalTens =
  "tyvende tredivte fyrretyvende halvtredsindstyvende tresindstyvende halvfjerdsindstyvende firsindstyvende halvfemsindstyvende".split(
    " ",
  );

/** Ones are told before tens: "femogtyve". */
function cardinals(): Record<string, number> {
  const words: Record<string, number> = {
    et: 1,
    én: 1,
    ét: 1,
    een: 1,
    eet: 1,
    åtte: 8,
    halvanden: 1.5,
    halvandet: 1.5,
    "et hundrede": 100,
    hundrede: 100,
    tusind: 1000,
    "et dusin": 12,
    "en halv": 0.5,
    "et halvt": 0.5,
    halv: 0.5,
    halvt: 0.5,
    "en kvart": 0.25,
    trekvart: 0.75,
    "et enkelt": 1,
    "en enkelt": 1,
  };
  ones.forEach((word, i) => {
    words[word] = i + 1;
    if (i > 0) {
      words[`${word} en halv`] = i + 1.5;
      words[`${word} et halvt`] = i + 1.5;
      words[`${word} og en halv`] = i + 1.5;
      words[`${word} og et halvt`] = i + 1.5;
    }
  });
  tens.forEach((word, t) => {
    words[word] = (t + 2) * 10;
    ones.slice(0, 9).forEach((one, i) => {
      words[`${one}og${word}`] = (t + 2) * 10 + i + 1;
    });
    words[`enog${word}`] = (t + 2) * 10 + 1;
    words[`etog${word}`] = (t + 2) * 10 + 1;
  });
  return words;
}

function ordinals(): Record<string, number> {
  const words: Record<string, number> = { andet: 2, førstkommende: 1 };
  ordinalOnes.forEach((word, i) => {
    words[word] = i + 1;
  });
  ordinalTens.forEach((word, t) => {
    words[word] = (t + 2) * 10;
    ones.slice(0, 9).forEach((one, i) => {
      words[`${one}og${word}`] = (t + 2) * 10 + i + 1;
    });
  });
  return words;
}

export const numbers: TimeLanguage["numbers"] = cardinals();
export const ordinalWords: TimeLanguage["ordinals"] = ordinals();

export const vagueNumbers: TimeLanguage["vagueNumbers"] = {
  "et par": 2,
  "nogle få": 3,
  nogle: 3,
  få: 3,
  flere: 3,
  adskillige: 3,
  mange: 10,
  "en del": 5,
  "en håndfuld": 4,
  "en række": 4,
  utallige: 10,
  talrige: 10,
  "flere hundrede": 300,
  "flere tusind": 3000,
  "flere tusinde": 3000,
  "hundreder af": 200,
  "tusinder af": 2000,
  "snesevis af": 40,
  "dusinvis af": 24,
  "masser af": 10,
  "nogle enkelte": 2,
  "ganske få": 3,
  "de første": 3,
};

export const months: TimeLanguage["months"] = {
  januar: 1,
  februar: 2,
  marts: 3,
  april: 4,
  maj: 5,
  juni: 6,
  juli: 7,
  august: 8,
  september: 9,
  oktober: 10,
  november: 11,
  december: 12,
  "jan.": 1,
  "feb.": 2,
  "febr.": 2,
  "mar.": 3,
  "apr.": 4,
  "jun.": 6,
  "aug.": 8,
  "sept.": 9,
  "sep.": 9,
  "okt.": 10,
  "nov.": 11,
  "dec.": 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  aug: 8,
  sept: 9,
  sep: 9,
  okt: 10,
  nov: 11,
  dec: 12,
  januars: 1,
  februars: 2,
  aprils: 4,
  majs: 5,
  junis: 6,
  julis: 7,
  augusts: 8,
  septembers: 9,
  oktobers: 10,
  novembers: 11,
  decembers: 12,
};

export const weekdays: TimeLanguage["weekdays"] = {
  mandag: 1,
  tirsdag: 2,
  onsdag: 3,
  torsdag: 4,
  fredag: 5,
  lørdag: 6,
  søndag: 7,
  mandags: 1,
  tirsdags: 2,
  onsdags: 3,
  torsdags: 4,
  fredags: 5,
  lørdags: 6,
  søndags: 7,
  mandagens: 1,
  tirsdagens: 2,
  onsdagens: 3,
  torsdagens: 4,
  fredagens: 5,
  lørdagens: 6,
  søndagens: 7,
  "man.": 1,
  "tirs.": 2,
  "tir.": 2,
  "ons.": 3,
  "tors.": 4,
  "tor.": 4,
  "fre.": 5,
  "lør.": 6,
  "søn.": 7,
  tirs: 2,
  ons: 3,
  tors: 4,
  fre: 5,
  lør: 6,
  søn: 7,
};

export const pluralWeekdays: TimeLanguage["pluralWeekdays"] = {
  mandage: 1,
  tirsdage: 2,
  onsdage: 3,
  torsdage: 4,
  fredage: 5,
  lørdage: 6,
  søndage: 7,
  mandagen: 1,
  tirsdagen: 2,
  onsdagen: 3,
  torsdagen: 4,
  fredagen: 5,
  lørdagen: 6,
  søndagen: 7,
};

export const ambiguous: TimeLanguage["ambiguous"] = [
  "man.",
  "tor.",
  "søn.",
  "mar",
  "jan",
  "dec",
  "sep",
  "apr",
  "jun",
  "aug",
  "feb",
  "okt",
  "nov",
  "søn",
  "tors",
  "fastelavn",
];

export const units: TimeLanguage["units"] = {
  sekund: "second",
  sekunder: "second",
  sekunders: "second",
  sek: "second",
  minut: "minute",
  minutter: "minute",
  minutters: "minute",
  min: "minute",
  time: "hour",
  timer: "hour",
  timers: "hour",
  times: "hour",
  dag: "day",
  dage: "day",
  dages: "day",
  dags: "day",
  døgn: "day",
  døgns: "day",
  hverdage: "day",
  arbejdsdage: "day",
  nat: "night",
  nætter: "night",
  nætters: "night",
  uge: "week",
  uger: "week",
  ugers: "week",
  uges: "week",
  weekend: "weekend",
  weekender: "weekend",
  weekends: "weekend",
  måned: "month",
  måneder: "month",
  måneders: "month",
  måneds: "month",
  mdr: "month",
  kvartal: "quarter",
  kvartaler: "quarter",
  kvartals: "quarter",
  halvår: "half",
  halvårs: "half",
  sæson: "season",
  sæsoner: "season",
  år: "year",
  års: "year",
  årig: "year",
  årige: "year",
  årigt: "year",
  åriges: "year",
  årti: "decade",
  årtier: "decade",
  årtiers: "decade",
  tiår: "decade",
  århundrede: "century",
  århundreder: "century",
  århundreders: "century",
};

export const pluralUnits: TimeLanguage["pluralUnits"] = {
  sekunder: "second",
  minutter: "minute",
  timer: "hour",
  dages: "day",
  ugers: "week",
  måneders: "month",
  dage: "day",
  uger: "week",
  måneder: "month",
  årtier: "decade",
  århundreder: "century",
  årevis: "year",
  månedsvis: "month",
  ugevis: "week",
  dagevis: "day",
  timevis: "hour",
};

export const days: TimeLanguage["days"] = {
  "i dag": 0,
  idag: 0,
  dagens: 0,
  "dags dato": 0,
  "den dag i dag": 0,
  "i morgen": 1,
  imorgen: 1,
  morgendagen: 1,
  morgendagens: 1,
  "i overmorgen": 2,
  iovermorgen: 2,
  overmorgen: 2,
  "i går": -1,
  igår: -1,
  gårsdagens: -1,
  gårsdagen: -1,
  "i forgårs": -2,
  iforgårs: -2,
  "i forgårs aftes": -2,
};

export const which: TimeLanguage["which"] = {
  sidste: -1,
  forrige: -1,
  seneste: -1,
  foregående: -1,
  "den sidste": -1,
  "den seneste": -1,
  "den forrige": -1,
  "det forrige": -1,
  "det forgangne": -1,
  "den forgangne": -1,
  forgangne: -1,
  "det forløbne": -1,
  denne: 0,
  dette: 0,
  "den her": 0,
  "det her": 0,
  indeværende: 0,
  nuværende: 0,
  "den nuværende": 0,
  "det nuværende": 0,
  "det indeværende": 0,
  "den indeværende": 0,
  næste: 1,
  kommende: 1,
  førstkommende: 1,
  "den kommende": 1,
  "det kommende": 1,
  "den næste": 1,
  "det næste": 1,
  "nu kommende": 1,
};

export const parts: TimeLanguage["parts"] = {
  morgen: "MO",
  morgenen: "MO",
  formiddag: "MO",
  formiddagen: "MO",
  middag: "MI",
  eftermiddag: "AF",
  eftermiddagen: "AF",
  aften: "EV",
  aftenen: "EV",
  nat: "NI",
  natten: "NI",
  morges: "MO",
  formiddags: "MO",
  eftermiddags: "AF",
  aftes: "EV",
};

export const dayParts: TimeLanguage["dayParts"] = {
  "i aften": [0, "EV"],
  iaften: [0, "EV"],
  "i aftes": [-1, "EV"],
  iaftes: [-1, "EV"],
  "i nat": [0, "NI"],
  inat: [0, "NI"],
  "i morges": [0, "MO"],
  imorges: [0, "MO"],
  "i formiddag": [0, "MO"],
  "i formiddags": [0, "MO"],
  "i eftermiddag": [0, "AF"],
  "i eftermiddags": [0, "AF"],
  "i middags": [0, "MI"],
  "i går aftes": [-1, "EV"],
  "i går aften": [-1, "EV"],
  "i morgen tidlig": [1, "MO"],
  "nat til i dag": [0, "NI"],
  "natten til i dag": [0, "NI"],
  "natten til i går": [-1, "NI"],
  "natten til i morgen": [1, "NI"],
};

export const partHours: TimeLanguage["partHours"] = {
  MO: [4, 12],
  MI: [12, 14],
  AF: [12, 19],
  EV: [18, 24],
  NI: [0, 4],
  DT: [6, 18],
};

export const seasons: TimeLanguage["seasons"] = {
  forår: "SP",
  foråret: "SP",
  forårets: "SP",
  sommer: "SU",
  sommeren: "SU",
  sommerens: "SU",
  efterår: "FA",
  efteråret: "FA",
  efterårets: "FA",
  vinter: "WI",
  vinteren: "WI",
  vinterens: "WI",
  forsommeren: "SU",
  sensommeren: "SU",
  højsommeren: "SU",
  midsommer: "SU",
  sommerferien: "SU",
  vinterhalvåret: "WI",
  sommerhalvåret: "SU",
};

export const decades: TimeLanguage["decades"] = {
  tyverne: 1920,
  trediverne: 1930,
  fyrrerne: 1940,
  halvtredserne: 1950,
  tresserne: 1960,
  halvfjerdserne: 1970,
  firserne: 1980,
  halvfemserne: 1990,
};

export const hours: TimeLanguage["hours"] = { midnat: 0 };

export const references: TimeLanguage["references"] = {
  nu: "PRESENT_REF",
  "lige nu": "PRESENT_REF",
  "netop nu": "PRESENT_REF",
  "i øjeblikket": "PRESENT_REF",
  "for øjeblikket": "PRESENT_REF",
  "for tiden": "PRESENT_REF",
  "for nuværende": "PRESENT_REF",
  "på nuværende tidspunkt": "PRESENT_REF",
  "nu om dage": "PRESENT_REF",
  "i disse dage": "PRESENT_REF",
  "i disse år": "PRESENT_REF",
  "i disse uger": "PRESENT_REF",
  "i dette øjeblik": "PRESENT_REF",
  aktuelt: "PRESENT_REF",
  nylig: "PAST_REF",
  nyligt: "PAST_REF",
  "for nylig": "PAST_REF",
  fornylig: "PAST_REF",
  "for nyligt": "PAST_REF",
  "for ganske nylig": "PAST_REF",
  "i den seneste tid": "PAST_REF",
  "den seneste tid": "PAST_REF",
  "på det seneste": "PAST_REF",
  "de seneste år": "PAST_REF",
  "de senere år": "PAST_REF",
  "de sidste år": "PAST_REF",
  "i fortiden": "PAST_REF",
  fortiden: "PAST_REF",
  "for længst": "PAST_REF",
  "for længe siden": "PAST_REF",
  "for år siden": "PAST_REF",
  "for år tilbage": "PAST_REF",
  "for år og dag siden": "PAST_REF",
  "for årtier siden": "PAST_REF",
  "for århundreder siden": "PAST_REF",
  "for måneder siden": "PAST_REF",
  "for uger siden": "PAST_REF",
  "for dage siden": "PAST_REF",
  "for timer siden": "PAST_REF",
  "for generationer siden": "PAST_REF",
  "i gamle dage": "PAST_REF",
  "i de dage": "PAST_REF",
  "for kort tid siden": "PAST_REF",
  "i sin tid": "PAST_REF",
  "siden da": "PAST_REF",
  "siden dengang": "PAST_REF",
  "siden hen": "PAST_REF",
  "for noget tid siden": "PAST_REF",
  snart: "FUTURE_REF",
  fremtiden: "FUTURE_REF",
  "i fremtiden": "FUTURE_REF",
  fremover: "FUTURE_REF",
  "inden længe": "FUTURE_REF",
  "om kort tid": "FUTURE_REF",
  "i den nærmeste fremtid": "FUTURE_REF",
  "den nærmeste fremtid": "FUTURE_REF",
  "i en nær fremtid": "FUTURE_REF",
  "på sigt": "FUTURE_REF",
};

export const sets: TimeLanguage["sets"] = {
  dagligt: [1, "day"],
  daglig: [1, "day"],
  daglige: [1, "day"],
  ugentlig: [1, "week"],
  ugentligt: [1, "week"],
  ugentlige: [1, "week"],
  månedlig: [1, "month"],
  månedligt: [1, "month"],
  månedlige: [1, "month"],
  årlig: [1, "year"],
  årligt: [1, "year"],
  årlige: [1, "year"],
  kvartalsvis: [1, "quarter"],
  halvårlig: [0.5, "year"],
  halvårligt: [0.5, "year"],
  halvårlige: [0.5, "year"],
  timeligt: [1, "hour"],
  "om dagen": [1, "day"],
  "om ugen": [1, "week"],
  "om måneden": [1, "month"],
  "om året": [1, "year"],
  "i timen": [1, "hour"],
};

/** "Todages", "90-minutters", "treårig": the language makes one word of a number and a unit. */
function compounds(): Record<
  string,
  readonly [number | null, "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "century"]
> {
  const made: Record<
    string,
    readonly [number | null, "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "century"]
  > = {
    fjortendages: [14, "day"],
    "hele dagen": [1, "day"],
    "hele døgnet": [1, "day"],
    "døgnet rundt": [1, "day"],
    "et kvarter": [15, "minute"],
    "tre kvarter": [45, "minute"],
    "fem kvarter": [75, "minute"],
    "et kvarters": [15, "minute"],
    "tre kvarters": [45, "minute"],
    ugelang: [1, "week"],
    ugelange: [null, "week"],
    ugelangt: [1, "week"],
    dagelang: [null, "day"],
    dagelange: [null, "day"],
    dagelangt: [null, "day"],
    månedlang: [1, "month"],
    månedlange: [null, "month"],
    månedlangt: [1, "month"],
    månedelang: [null, "month"],
    månedelange: [null, "month"],
    årelang: [null, "year"],
    årelange: [null, "year"],
    årelangt: [null, "year"],
    timelang: [null, "hour"],
    timelange: [null, "hour"],
    timelangt: [null, "hour"],
    minutlang: [null, "minute"],
    årtilang: [null, "decade"],
    årtiers: [null, "decade"],
    halvårs: [0.5, "year"],
    heldags: [1, "day"],
    halvdags: [0.5, "day"],
    halvtimes: [0.5, "hour"],
    halvandentimes: [1.5, "hour"],
    halvandenårs: [1.5, "year"],
  };
  const endings = {
    minutters: "minute",
    minuts: "minute",
    timers: "hour",
    times: "hour",
    dages: "day",
    dags: "day",
    døgns: "day",
    ugers: "week",
    uges: "week",
    måneders: "month",
    måneds: "month",
    års: "year",
    årig: "year",
    årige: "year",
    årigt: "year",
  } as const;
  const counts: Record<string, number> = {
    ...Object.fromEntries(ones.map((word, i) => [word, i + 1])),
    et: 1,
    ...Object.fromEntries(tens.map((word, i) => [word, (i + 2) * 10])),
  };
  tens.forEach((ten, t) => {
    ones.slice(0, 9).forEach((one, i) => {
      counts[`${one}og${ten}`] = (t + 2) * 10 + i + 1;
    });
  });
  counts.hundred = 100;
  for (const [count, n] of Object.entries(counts))
    for (const [ending, unit] of Object.entries(endings)) {
      made[`${count}${ending}`] = [n, unit];
      if (n <= 20) made[`${count}-${ending}`] = [n, unit];
    }
  return made;
}

export const lengths: TimeLanguage["lengths"] = compounds();

export const zones: TimeLanguage["zones"] = {
  gmt: 0,
  utc: 0,
  cet: 60,
  cest: 120,
  "dansk tid": 60,
  "lokal tid": 0,
  est: -300,
  edt: -240,
  pst: -480,
  pdt: -420,
  msk: 180,
  bst: 60,
  eet: 120,
};
