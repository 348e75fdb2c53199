import type { TimeLanguage } from "../../../time/language.js";

const ones =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ordinalOnes =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const ordinalTens = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");

function cardinals(): Record<string, number> {
  const words: Record<string, number> = { a: 1, an: 1, single: 1, dozen: 12, hundred: 100, thousand: 1000 };
  ones.forEach((word, i) => {
    words[word] = i + 1;
  });
  tens.forEach((word, t) => {
    words[word] = (t + 2) * 10;
    ones.slice(0, 9).forEach((one, i) => {
      words[`${word}-${one}`] = (t + 2) * 10 + i + 1;
      words[`${word} ${one}`] = (t + 2) * 10 + i + 1;
    });
  });
  for (const [i, word] of ["one", "two", "three", "four", "five"].entries()) words[`${word} hundred`] = (i + 1) * 100;
  words["a hundred"] = 100;
  words["a dozen"] = 12;
  words["two dozen"] = 24;
  words["a thousand"] = 1000;
  words["a single"] = 1;
  return words;
}

function ordinals(): Record<string, number> {
  const words: Record<string, number> = {};
  ordinalOnes.forEach((word, i) => {
    words[word] = i + 1;
  });
  ordinalTens.forEach((word, t) => {
    words[word] = (t + 2) * 10;
    ordinalOnes.slice(0, 9).forEach((one, i) => {
      words[`${tens[t]}-${one}`] = (t + 2) * 10 + i + 1;
      words[`${tens[t]} ${one}`] = (t + 2) * 10 + i + 1;
    });
  });
  return words;
}

export const numbers: TimeLanguage["numbers"] = cardinals();
export const ordinalWords: TimeLanguage["ordinals"] = ordinals();

export const vagueNumbers: TimeLanguage["vagueNumbers"] = {
  "a few": 3,
  few: 3,
  "a couple of": 2,
  "a couple": 2,
  "couple of": 2,
  "a pair of": 2,
  several: 3,
  "several dozen": 36,
  "several hundred": 300,
  "several thousand": 3000,
  some: 3,
  many: 10,
  various: 3,
  numerous: 10,
  countless: 10,
  "a number of": 3,
  "a handful of": 4,
  "dozens of": 24,
  "scores of": 40,
  "hundreds of": 200,
  "thousands of": 2000,
  "tens of thousands of": 20_000,
  "a good many": 10,
  "quite a few": 5,
  "the last few": 3,
};

export const months: TimeLanguage["months"] = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  "jan.": 1,
  "feb.": 2,
  "mar.": 3,
  "apr.": 4,
  "jun.": 6,
  "jul.": 7,
  "aug.": 8,
  "sept.": 9,
  "sep.": 9,
  "oct.": 10,
  "nov.": 11,
  "dec.": 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

export const weekdays: TimeLanguage["weekdays"] = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  "mon.": 1,
  "tue.": 2,
  "tues.": 2,
  "wed.": 3,
  "thu.": 4,
  "thur.": 4,
  "thurs.": 4,
  "fri.": 5,
  "sat.": 6,
  "sun.": 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

export const pluralWeekdays: TimeLanguage["pluralWeekdays"] = {
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  sundays: 7,
};

/** Words of time that are other words too; "second" alone is left out of the units for the same reason. */
export const ambiguous: TimeLanguage["ambiguous"] = [
  "may",
  "august",
  "march",
  "mar",
  "jan",
  "dec",
  "sep",
  "apr",
  "nov",
  "oct",
  "jun",
  "jul",
  "sun",
  "sat",
  "wed",
  "mon",
  "tue",
  "lent",
  "atm",
  "epiphany",
];

export const units: TimeLanguage["units"] = {
  sec: "second",
  secs: "second",
  seconds: "second",
  minute: "minute",
  minutes: "minute",
  min: "minute",
  mins: "minute",
  hour: "hour",
  hours: "hour",
  hr: "hour",
  hrs: "hour",
  day: "day",
  days: "day",
  night: "night",
  nights: "night",
  week: "week",
  weeks: "week",
  weekend: "weekend",
  weekends: "weekend",
  "week-end": "weekend",
  wkend: "weekend",
  month: "month",
  months: "month",
  quarter: "quarter",
  quarters: "quarter",
  qtr: "quarter",
  qtrs: "quarter",
  season: "season",
  seasons: "season",
  year: "year",
  years: "year",
  yr: "year",
  yrs: "year",
  decade: "decade",
  decades: "decade",
  century: "century",
  centuries: "century",
};

export const pluralUnits: TimeLanguage["pluralUnits"] = {
  minutes: "minute",
  hours: "hour",
  days: "day",
  weeks: "week",
  months: "month",
  years: "year",
  decades: "decade",
  centuries: "century",
  seconds: "second",
};

export const days: TimeLanguage["days"] = {
  today: 0,
  tomorrow: 1,
  yesterday: -1,
  "the day before yesterday": -2,
  "day before yesterday": -2,
  "the day after tomorrow": 2,
  "day after tomorrow": 2,
  "this very day": 0,
};

export const which: TimeLanguage["which"] = {
  last: -1,
  previous: -1,
  past: -1,
  "this past": -1,
  "the last": -1,
  "the previous": -1,

  prior: -1,
  this: 0,
  current: 0,
  "the current": 0,
  "the present": 0,
  "this current": 0,
  "the ongoing": 0,
  next: 1,
  "the next": 1,
  coming: 1,
  "the coming": 1,
  "this coming": 1,
  upcoming: 1,
  "the upcoming": 1,
};

export const parts: TimeLanguage["parts"] = {
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  mornings: "MO",
  afternoons: "AF",
  evenings: "EV",
  nights: "NI",
  lunchtime: "MI",
  afternoonish: "AF",
  nighttime: "NI",
  midafternoon: "AF",
  midmorning: "MO",
  daytime: "DT",
};

export const dayParts: TimeLanguage["dayParts"] = {
  overnight: [0, "NI"],
  tonight: [0, "NI"],
  "last night": [-1, "NI"],
  "this morning": [0, "MO"],
  "this afternoon": [0, "AF"],
  "this evening": [0, "EV"],
  "yesterday's evening": [-1, "EV"],
  "tomorrow night": [1, "NI"],
};

export const partHours: TimeLanguage["partHours"] = {
  MO: [0, 12],
  MI: [12, 14],
  AF: [12, 19],
  EV: [18, 24],
  NI: [18, 24],
  DT: [6, 18],
};

export const seasons: TimeLanguage["seasons"] = {
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
  springtime: "SP",
  summertime: "SU",
  wintertime: "WI",
  midsummer: "SU",
  midwinter: "WI",
};

export const decades: TimeLanguage["decades"] = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};

export const hours: TimeLanguage["hours"] = { noon: 12, midday: 12, "mid day": 12, midnight: 0 };

export const references: TimeLanguage["references"] = {
  now: "PRESENT_REF",
  "right now": "PRESENT_REF",
  "just now": "PRESENT_REF",
  "for now": "PRESENT_REF",
  "until now": "PRESENT_REF",
  currently: "PRESENT_REF",
  presently: "PRESENT_REF",
  nowadays: "PRESENT_REF",
  "these days": "PRESENT_REF",
  "at the moment": "PRESENT_REF",
  "at present": "PRESENT_REF",
  "at this time": "PRESENT_REF",
  "at this point": "PRESENT_REF",
  "at this moment": "PRESENT_REF",
  atm: "PRESENT_REF",
  recently: "PAST_REF",
  "most recently": "PAST_REF",
  "more recently": "PAST_REF",
  lately: "PAST_REF",
  previously: "PAST_REF",
  formerly: "PAST_REF",
  "years ago": "PAST_REF",
  "decades ago": "PAST_REF",
  "centuries ago": "PAST_REF",
  "months ago": "PAST_REF",
  "weeks ago": "PAST_REF",
  "days ago": "PAST_REF",
  "hours ago": "PAST_REF",
  "minutes ago": "PAST_REF",
  "moments ago": "PAST_REF",
  "generations ago": "PAST_REF",
  "back then": "PAST_REF",
  "in those days": "PAST_REF",
  "since then": "PAST_REF",
  "at one time": "PAST_REF",
  "in the old days": "PAST_REF",
  "recent years": "PAST_REF",
  "recent months": "PAST_REF",
  "recent weeks": "PAST_REF",
  "recent days": "PAST_REF",
  "recent decades": "PAST_REF",
  "recent times": "PAST_REF",
  "long ago": "PAST_REF",
  "not long ago": "PAST_REF",
  "a while ago": "PAST_REF",
  "some time ago": "PAST_REF",
  "a long time ago": "PAST_REF",
  soon: "FUTURE_REF",
  "the future": "FUTURE_REF",
  "the near future": "FUTURE_REF",
  "the foreseeable future": "FUTURE_REF",
  "the not too distant future": "FUTURE_REF",
};

export const sets: TimeLanguage["sets"] = {
  hourly: [1, "hour"],
  daily: [1, "day"],
  nightly: [1, "day"],
  weekly: [1, "week"],
  "twice-weekly": [1, "week"],
  biweekly: [2, "week"],
  fortnightly: [2, "week"],
  monthly: [1, "month"],
  quarterly: [1, "quarter"],
  yearly: [1, "year"],
  annual: [1, "year"],
  annually: [1, "year"],
  biennial: [2, "year"],
};

/** Compounds of a number and a unit in one word. */
export const lengths: TimeLanguage["lengths"] = {
  fortnight: [2, "week"],
  "all day": [1, "day"],
  "all night": [1, "night"],
  "a fortnight": [2, "week"],
  "all-day": [1, "day"],
  "all-night": [1, "night"],
  "half-hour": [0.5, "hour"],
  "half-year": [0.5, "year"],
  "half-century": [0.5, "century"],
  "half-decade": [0.5, "decade"],
  daylong: [1, "day"],
  "day-long": [1, "day"],
  weeklong: [1, "week"],
  "week-long": [1, "week"],
  weekslong: [null, "week"],
  "weeks-long": [null, "week"],
  monthlong: [1, "month"],
  "month-long": [1, "month"],
  monthslong: [null, "month"],
  "months-long": [null, "month"],
  yearlong: [1, "year"],
  "year-long": [1, "year"],
  "years-long": [null, "year"],
  yearslong: [null, "year"],
  "decades-long": [null, "decade"],
  "decade-long": [1, "decade"],
  "hours-long": [null, "hour"],
  "hour-long": [1, "hour"],
  "days-long": [null, "day"],
  hourlong: [1, "hour"],
  hourslong: [null, "hour"],
  decadelong: [1, "decade"],
  decadeslong: [null, "decade"],
};

export const zones: TimeLanguage["zones"] = {
  gmt: 0,
  utc: 0,
  z: 0,
  bst: 60,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  et: -300,
  "eastern time": -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  pt: -480,
  ist: 330,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  aest: 600,
  aedt: 660,
  trt: 180,
};

export const meridiems: TimeLanguage["meridiems"] = {
  am: "am",
  pm: "pm",
  "a.m.": "am",
  "p.m.": "pm",
  "a.m": "am",
  "p.m": "pm",
  "a m": "am",
  "p m": "pm",
  "in the morning": "am",
  "in the afternoon": "pm",
  "in afternoon": "pm",
  "in the evening": "pm",
  "at night": "pm",
  "in the pm": "pm",
  "in the am": "am",
  "ish pm": "pm",
};
