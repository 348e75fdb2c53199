/** Facts that are right, of those that were given and of those that were wanted. */
export interface Tally {
  right: number;
  given: number;
  wanted: number;
}

export const measures = [
  "entities",
  "offices",
  "times",
  "quotations",
  "speakers",
  "quotationTypes",
  "events",
  "wholeEvents",
  "status",
  "unrealStatus",
  "roles",
  "participants",
  "never",
] as const;
export type Measure = (typeof measures)[number];
export type Tallies = Record<Measure, Tally>;

/** Measured by precision and recall; the others are shares of what was wanted. */
export const isExhaustive = (measure: Measure): boolean =>
  measure === "quotations" || measure === "speakers" || measure === "events" || measure === "wholeEvents";

export const noTallies = (): Tallies =>
  Object.fromEntries(measures.map((measure) => [measure, { right: 0, given: 0, wanted: 0 }])) as Tallies;

export function addTallies(sum: Tallies, more: Tallies): void {
  for (const measure of measures) {
    sum[measure].right += more[measure].right;
    sum[measure].given += more[measure].given;
    sum[measure].wanted += more[measure].wanted;
  }
}

/** Counts one fact of a share. */
export function count(tally: Tally, right: boolean): void {
  tally.right += Number(right);
  tally.given++;
  tally.wanted++;
}

export interface Score {
  /** Share of the wanted that is right (recall). */
  readonly recall: number | null;
  readonly precision: number | null;
  readonly f1: number | null;
}

export function scoreOf({ right, given, wanted }: Tally): Score {
  return {
    recall: wanted === 0 ? null : right / wanted,
    precision: given === 0 ? null : right / given,
    f1: given + wanted === 0 ? null : (2 * right) / (given + wanted),
  };
}
