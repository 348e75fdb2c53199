import type { EntityType } from "../reading/reading.js";

/** Whether what bears a name may act, so that it is no mere subject of an office. */
export const isActor = (type: EntityType | undefined): boolean =>
  type === "country" || type === "organization" || type === "person";

/** Titles that belong to companies and clubs, before which a single name is not a person's. */
export const ofBodies = new Set([
  "chief executive",
  "chief financial officer",
  "chief operating officer",
  "president",
  "vice president",
  "senior vice president",
  "executive vice president",
  "chairman",
  "founder",
  "owner",
  "manager",
  "captain",
  "coach",
  "head coach",
  "executive",
  "director",
  "managing director",
  "boss",
]);

/** "education minister"; "secretary of state for foreign affairs". */
export function withSubject(title: string, subject: string): string {
  if (/prime minister$/.test(title)) return title; // its field is said beside it
  if (!/(^|\s)minister$/.test(title)) return `${title} for ${subject}`;
  return title.replace(/minister$/, `${subject === "foreign affairs" ? "foreign" : subject} minister`);
}
