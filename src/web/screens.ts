import { agendaScreen } from "./screen/agenda.js";
import { eventScreen } from "./screen/event.js";
import { meetingScreen } from "./screen/meeting.js";
import { readFormScreen, readScreen } from "./screen/read.js";
import { readerScreen } from "./screen/reader.js";
import { reviewScreen } from "./screen/review.js";
import { searchScreen } from "./screen/search.js";
import { statementScreen } from "./screen/statement.js";
import { todayScreen } from "./screen/today.js";
import { treatiesScreen, treatyScreen } from "./screen/treaty.js";
import { namesScreen, whoScreen } from "./screen/who.js";
import type { Screen } from "./screen.js";

/** Every screen, in the order of the navigation. */
export const screens: readonly Screen[] = [
  todayScreen,
  agendaScreen,
  meetingScreen,
  statementScreen,
  treatiesScreen,
  treatyScreen,
  namesScreen,
  whoScreen,
  searchScreen,
  reviewScreen,
  readerScreen,
  eventScreen,
  readFormScreen,
  readScreen,
];
