import type { EventLanguage } from "../../event/language.js";

export const event: EventLanguage = {};
