const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
/** Parts of a year by the number that EDTF gives them; the English interface has them from here too. */
export const seasons: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
  "33": "first quarter",
  "34": "second quarter",
  "35": "third quarter",
  "36": "fourth quarter",
};

/** An EDTF value in words: "11 November 2018", "week 45 of 2018", "since 2006", "about 6 November 2018". */
export function timeInWords(edtf: string): string {
  const [from, to] = edtf.split("/") as [string, string?];
  if (to !== undefined) {
    if (to === ".." || to === "") return `since ${timeInWords(from)}`;
    if (from === ".." || from === "") return `until ${timeInWords(to)}`;
    return `${timeInWords(from)} to ${timeInWords(to)}`;
  }
  if (/[~?%]/.test(edtf)) return `about ${timeInWords(edtf.replace(/[~?%]/g, ""))}`;
  const week = /^(-?\d{4})-W(\d\d)/.exec(edtf);
  if (week) return `week ${Number(week[2])} of ${week[1]}`;
  const decade = /^(-?\d{3})X$/.exec(edtf);
  if (decade) return `the ${decade[1]}0s`;
  const calendar = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(.+))?$/.exec(edtf);
  if (!calendar) return edtf;
  const [, year, month, day, clock] = calendar;
  if (!month) return year!;
  if (!day) return `${months[Number(month) - 1] ?? seasons[month] ?? month} ${year}`;
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}${clock ? `, ${clock}` : ""}`;
}

const units: Record<string, string> = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  TH: "hour",
  TM: "minute",
  TS: "second",
};

/** An ISO 8601 duration in words: "2 days", "90 minutes"; what is vague ("PXD") stays as it is. */
export function durationInWords(duration: string): string {
  const parts: string[] = [];
  let time = "";
  for (const [, t, amount, unit] of duration.slice(1).matchAll(/(T)?([\d.]+)([YMWDHS])/g)) {
    if (t) time = "T";
    const word = units[time + unit!] ?? units[unit!];
    if (!word) return duration;
    parts.push(`${amount} ${word}${amount === "1" ? "" : "s"}`);
  }
  return parts.join(" ") || duration;
}
