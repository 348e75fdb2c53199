import type { Segmentation } from "../segmentation/segmentation.js";
import type { Knowledge } from "./known.js";
import { analyseNoun, type Lexicon } from "./lexicon.js";
import type { Name } from "./recognizer.js";
import { isCapital, type Words } from "./word.js";

/** Names by their capitals alone, for a language that has no trained recognizer yet. */
export function namesByCapitals(
  { tokens, sentences }: Segmentation,
  words: Words,
  lexicon: Lexicon,
  knowledge: Knowledge,
): Name[] {
  const names: Name[] = [];
  const inner = new Set<string>(); // capitalised words that do not open a sentence
  for (let i = 0; i < tokens.count; i++)
    if (i !== sentences.firstToken[tokens.sentence[i]!] && isCapital(words.text[i]!)) inner.add(words.text[i]!);
  for (let i = 0; i < tokens.count; ) {
    if (!isCapital(words.text[i]!) || lexicon.pronouns.has(words.lower[i]!)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < tokens.count && tokens.sentence[to] === tokens.sentence[i] && to - i < 6) {
      if (isCapital(words.text[to]!)) to++;
      else if (lexicon.particles.has(words.lower[to]!) && isCapital(words.text[to + 1] ?? "")) to += 2;
      else break;
    }
    let from = i;
    while (from < to && isTitle(words.lower[from]!)) from++;
    const opens = from === sentences.firstToken[tokens.sentence[from] ?? 0];
    const word = words.text[from];
    if (from < to && !(opens && to - from === 1 && !inner.has(word!) && !knowledge.find(word!).length)) {
      const known = knowledge.find(words.text.slice(from, to).join(" "))[0];
      const type = known === undefined ? undefined : knowledge.get(known)?.type;
      const nationality = to - from === 1 && knowledge.countryOf(words.text[from]!) !== undefined;
      names.push({
        from,
        to,
        type: nationality
          ? "nationality"
          : type === "country" || type === "place"
            ? "place"
            : type === "organization"
              ? "organization"
              : type === "person" || (to - from > 1 && type === undefined)
                ? "person"
                : "other",
      });
    }
    i = to;
  }
  return names;

  function isTitle(word: string): boolean {
    const noun = analyseNoun(lexicon, word)?.noun;
    return noun?.class === "office" || lexicon.portfolios.has(word) || lexicon.definite.has(word);
  }
}
