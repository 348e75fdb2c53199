import { today } from "../query/today.js";
import { plainPage } from "./plain-page.js";
import { type Screen, screen } from "./screen.js";

/** Every screen, in the order of the navigation. */
export const screens: readonly Screen[] = [
  screen({
    name: "today",
    path: "/",
    answer: (ask) => today(ask),
    rows: (answer) => answer.rows,
    html: (answer, page) =>
      plainPage(
        "Today",
        answer.rows.map((row) => `${row.status} ${row.type} ${row.participants.join(", ")}`).join("\n"),
        page,
      ),
  }),
];
