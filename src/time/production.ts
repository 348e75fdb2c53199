import { calendarProductions } from "./production/calendar.js";
import { clockProductions } from "./production/clock.js";
import { combinationProductions } from "./production/combination.js";
import { lengthProductions } from "./production/length.js";
import { partProductions } from "./production/part.js";
import { periodProductions } from "./production/period.js";
import type { Production } from "./production/production.js";
import { relativeProductions } from "./production/relative.js";
import { setProductions } from "./production/set.js";

/** What the phrases of a language may be made into, by name: the same for all languages. */
export const productions: Readonly<Record<string, Production>> = Object.freeze({
  ...calendarProductions,
  ...periodProductions,
  ...lengthProductions,
  ...relativeProductions,
  ...partProductions,
  ...clockProductions,
  ...combinationProductions,
  ...setProductions,
});
