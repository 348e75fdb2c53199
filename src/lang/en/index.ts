import type { LanguageData } from "../language.js";
import { entity } from "./entity.js";
import { event } from "./event.js";
import { quotation } from "./quotation.js";
import { segmentation } from "./segmentation.js";
import { time } from "./time.js";

const language: LanguageData = { code: "en", segmentation, time, entity, quotation, event };
export default language;
