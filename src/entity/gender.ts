import { feminineNames, masculineNames, sharedNames } from "../lang/given-name.js";
import { feminineSurname, masculineSurname } from "../lang/name-part.js";

/** Gender that a person's given name, or a Slavic or Icelandic surname, tells; `null` where it does not. */
export function genderOfName(tokens: readonly string[]): "masculine" | "feminine" | null {
  if (tokens.length < 2) return null;
  const given = tokens[0]!;
  const short = given.split("-")[0]!;
  if (sharedNames.has(given)) return null;
  if (masculineNames.has(given) || masculineNames.has(short)) return "masculine";
  if (feminineNames.has(given) || feminineNames.has(short)) return "feminine";
  const surname = tokens.at(-1)!;
  if (feminineSurname.test(surname)) return "feminine";
  if (masculineSurname.test(surname)) return "masculine";
  return null;
}
