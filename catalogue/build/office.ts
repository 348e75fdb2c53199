import type { Office } from "../../src/catalogue/entry.js";
import { fold } from "../../src/catalogue/fold.js";
import { danishAdjective, danishNoun, englishNoun } from "./inflection.js";
import { list, table } from "./source.js";

export interface OfficeTables {
  titles: Omit<Office, "plural">[];
  offices: Record<string, number>;
}

/** Titles in both languages, each with the forms it may take. */
export function offices(): OfficeTables {
  const titles: Omit<Office, "plural">[] = [];
  const forms: Record<string, number> = {};

  const put = (form: string, index: number, plural: boolean): void => {
    forms[fold(form)] ??= plural ? -1 - index : index;
  };
  const english = (form: string, index: number): void => {
    const { singular, plural } = englishNoun(form);
    for (const each of singular) put(each, index, false);
    for (const each of plural) put(each, index, true);
  };
  const danish = (words: string, index: number): void => {
    const parts = words.split(" ");
    // "indenrigs- og sundhedsminister": the last part is inflected
    const minister = parts.findIndex((part) => part.endsWith("minister"));
    const noun = (part: string): boolean =>
      !part.endsWith("+") && !/^(adm|fungerende|højtstående|øverste|faste)\.?$/.test(part);
    const head = minister >= 0 ? minister : parts.findIndex(noun);
    const { singular, plural } = danishNoun(parts[head]!);
    const after = parts
      .slice(head + 1)
      .map((part) => ` ${part}`)
      .join("");
    let before = [""];
    for (const part of parts.slice(0, head)) {
      const inflected = part.endsWith("+") ? danishAdjective(part.slice(0, -1)) : [part];
      before = before.flatMap((start) => inflected.map((form) => `${start}${form} `));
    }
    for (const start of before) {
      for (const form of singular) put(start + form + after, index, false);
      for (const form of plural) put(start + form + after, index, true);
    }
  };
  const add = (title: string, rest: Partial<Omit<Office, "plural">>): number =>
    titles.push({ title, concept: rest.concept ?? title, of: rest.of ?? "any", ...pick(rest) }) - 1;

  // the fixed titles first: "secretary of state" is no minister's field
  for (const [title, concept, of, gender, country, en, da] of table("offices.psv")) {
    const index = add(title!, {
      concept: concept || title!,
      of: of as Office["of"],
      ...(gender ? { gender: gender as "masculine" | "feminine" } : {}),
      ...(country ? { country } : {}),
    });
    for (const form of [title!, ...list(en)]) english(form, index);
    for (const form of list(da)) danish(form, index);
  }
  for (const [field, of, da] of table("ministers.psv")) {
    const minister = add(`${field} minister`, { of: "country" });
    const deputy = add(`deputy ${field} minister`, { of: "country" });
    const shadow = add(`shadow ${field} minister`, { of: "country" });
    const stems = new Set([field!, ...list(of).filter((name) => !name.startsWith("the "))]);
    for (const stem of stems) {
      english(`${stem} minister`, minister);
      for (const word of ["deputy", "vice", "first deputy", "assistant"]) english(`${word} ${stem} minister`, deputy);
      english(`shadow ${stem} minister`, shadow);
      english(`shadow ${stem} secretary`, shadow);
      english(`${stem} secretary`, minister);
      english(`${stem} chief`, minister);
    }
    for (const name of list(of)) {
      for (const link of ["of", "for"]) {
        english(`minister ${link} ${name}`, minister);
        english(`secretary ${link} ${name}`, minister);
        english(`secretary of state ${link} ${name}`, minister);
        english(`minister of state ${link} ${name}`, deputy);
        english(`deputy minister ${link} ${name}`, deputy);
        english(`vice minister ${link} ${name}`, deputy);
      }
    }
    for (const stem of list(da)) {
      danish(`${stem}minister`, minister);
      for (const word of ["vice", "vice-"]) danish(`${word}${stem}minister`, deputy);
      danish(`skygge${stem}minister`, shadow);
    }
  }
  return { titles, offices: forms };
}

function pick(rest: Partial<Omit<Office, "plural">>): Partial<Omit<Office, "plural">> {
  return { ...(rest.gender ? { gender: rest.gender } : {}), ...(rest.country ? { country: rest.country } : {}) };
}
