import type { StatusLanguage } from "../../../event/status-language.js";

export const status: StatusLanguage = {};
