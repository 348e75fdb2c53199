import { readFileSync } from "node:fs";

/** Rows of an authored table: fields parted by "|", comments by "#". */
export function table(name: string): string[][] {
  return readFileSync(new URL(`../source/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("|").map((field) => field.trim()));
}

/** Rows of a shared data file, which lies beside the repository and is no part of it. */
export function shared<Row>(name: string): Row[] {
  return readFileSync(new URL(`../../../shared/data/catalogue/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

export function list(field: string | undefined): string[] {
  return (field ?? "")
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
