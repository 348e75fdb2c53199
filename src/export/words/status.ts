import type { Status } from "../../reading/reading.js";

export type StatusGroup = "happened" | "planned" | "unreal";

interface StatusLook {
  readonly group: StatusGroup;
  /** Told apart by shape, so that no colour is needed. */
  readonly mark: string;
  readonly colour: "green" | "cyan" | "yellow" | "red" | "gray";
}

/** How a status looks on a terminal, from firm to faint. */
export const statusLook: Record<Status, StatusLook> = {
  happened: { group: "happened", mark: "●", colour: "green" },
  ongoing: { group: "happened", mark: "◉", colour: "green" },
  confirmed: { group: "planned", mark: "◆", colour: "cyan" },
  provisional: { group: "planned", mark: "◈", colour: "cyan" },
  planned: { group: "planned", mark: "◇", colour: "cyan" },
  intended: { group: "planned", mark: "▷", colour: "cyan" },
  expected: { group: "planned", mark: "▹", colour: "yellow" },
  proposed: { group: "planned", mark: "○", colour: "yellow" },
  possible: { group: "planned", mark: "◌", colour: "yellow" },
  postponed: { group: "planned", mark: "↷", colour: "yellow" },
  cancelled: { group: "unreal", mark: "✕", colour: "red" },
  "not-happened": { group: "unreal", mark: "✗", colour: "red" },
  denied: { group: "unreal", mark: "⊘", colour: "red" },
  hypothetical: { group: "unreal", mark: "?", colour: "gray" },
};
