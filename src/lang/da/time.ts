import type { TimeLanguage } from "../../time/language.js";

export const time: TimeLanguage = {};
