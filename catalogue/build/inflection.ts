/** Forms that newspapers use of words in the tables: bare and definite, singular and plural. */

export interface Forms {
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

/** Danish nouns of persons: minister, præsident, formand, konge, franskmand, polak. */
export function danishNoun(word: string): Forms {
  const with_ = (stem: string, ...endings: string[]): string[] => endings.map((ending) => stem + ending);
  if (/minister$/.test(word)) {
    const stem = word.slice(0, -2);
    return { singular: [word, `${word}en`], plural: with_(stem, "re", "rene") };
  }
  if (/mand$/.test(word)) {
    const stem = word.slice(0, -4);
    return { singular: [word, `${word}en`], plural: with_(stem, "mænd", "mændene") };
  }
  if (/kvinde$|inde$|e$/.test(word)) return { singular: [word, `${word}n`], plural: [`${word}r`, `${word}rne`] };
  if (/medlem$/.test(word)) return { singular: [word, `${word}met`], plural: [`${word}mer`, `${word}merne`] };
  if (/overhoved$/.test(word)) return { singular: [word, `${word}et`], plural: [`${word}er`, `${word}erne`] };
  if (/er$/.test(word)) {
    return { singular: [word, `${word}en`], plural: [`${word}e`, `${word}ne`, `${word.slice(0, -2)}rne`] };
  }
  if (/sk?al$|ing$/.test(word)) return { singular: [word, `${word}en`], plural: [`${word}e`, `${word}ene`] };
  if (/[^aeiouyæøå][ao]k$|polak$|slovak$/.test(word)) {
    return { singular: [word, `${word}ken`], plural: [`${word}ker`, `${word}kerne`] };
  }
  if (/dronning$|færing$/.test(word)) return { singular: [word, `${word}en`], plural: [`${word}er`, `${word}erne`] };
  if (/prins$/.test(word)) return { singular: [word, `${word}en`], plural: [`${word}er`, `${word}erne`] };
  if (/[ai]$/.test(word)) return { singular: [word, `${word}en`], plural: [`${word}er`, `${word}erne`] };
  return { singular: [word, `${word}en`], plural: [`${word}er`, `${word}erne`, `${word}e`, `${word}ene`] };
}

/** Danish adjectives of nationality and direction: russisk, russiske; vestlig, vestligt, vestlige. */
export function danishAdjective(word: string): string[] {
  return /sk$/.test(word) ? [word, `${word}e`] : [word, `${word}t`, `${word}e`];
}

/** An English noun and its plural. */
export function englishNoun(word: string): Forms {
  if (/(ese|ish|swiss|burkinabe|thai)$/i.test(word)) return { singular: [word], plural: [] };
  if (/woman$|man$/.test(word) && !/german$|roman$|ottoman$|oman$/i.test(word)) {
    return { singular: [word], plural: [word.replace(/man$/, "men")] };
  }
  const [head, ...rest] = word.split(/(?=[ -](?:of|for|to|in|at)[ -]|-general$| general$)/);
  const stem = head!;
  const plural = /[^aeiou]y$/.test(stem)
    ? `${stem.slice(0, -1)}ies`
    : /(s|x|ch|sh)$/.test(stem)
      ? `${stem}es`
      : `${stem}s`;
  return { singular: [word], plural: [plural + rest.join("")] };
}
