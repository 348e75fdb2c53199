import type { EventLanguage } from "../../event/language.js";
import * as argument from "./event/argument.js";
import { status } from "./event/status.js";
import { treatySteps } from "./event/treaty-step.js";
import { types } from "./event/type.js";
import { classes } from "./event/word-class.js";

export const event: EventLanguage = { types, classes, ...argument, status, treatySteps };
