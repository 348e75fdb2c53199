import { InvalidArgumentError } from "commander";
import { dayOf } from "../document/day.js";

/** A number of rows. */
export const count = (given: string): number => {
  const rows = Number(given);
  if (!Number.isInteger(rows) || rows < 1) throw new InvalidArgumentError("A whole number of rows is needed.");
  return rows;
};

/** A port; 0 is one that is free. */
export const port = (given: string): number => {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError("A number from 0 to 65535 is needed.");
  return number;
};

/** A day, or the day of an instant. */
export const day = (given: string): string => {
  try {
    return dayOf(given);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
};

/** For an option that may be given several times. */
export const gathered = (given: string, before: readonly string[] = []): readonly string[] => [...before, given];
