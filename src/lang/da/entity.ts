import type { EntityLanguage } from "../../entity/language.js";

export const entity: EntityLanguage = {};
