import { agendaScreen } from "./screen/agenda.js";
import { eventScreen } from "./screen/event.js";
import { readerScreen } from "./screen/reader.js";
import { todayScreen } from "./screen/today.js";
import type { Screen } from "./screen.js";

/** Every screen, in the order of the navigation. */
export const screens: readonly Screen[] = [todayScreen, readerScreen, eventScreen, agendaScreen];
