/**
 * A key under which the spellings of one name meet, whichever alphabet it came from and whichever language wrote it
 * down: Juri, Yuri and Jurij Ushakov; Gorbatjov, Gorbachev and Gorbatschow; Zelenskyj, Zelensky and Selenskyj;
 * Gaddafi and Kadhafi; Kim Jong-un and Kim Jong Un. Rules about letters, no list of names.
 *
 * In: a name in Latin letters. Out: a key of ASCII letters, empty when the name holds no letter. Equal keys mean
 * "may be spellings of one name"; the key says nothing about which person is meant. Initials ("W."), generation marks
 * and the Arabic article are left out of it, the order of the words is kept.
 */
export function nameKey(name: string): string {
  const plain = latin(name);
  // German writes kh as "ch"; its "sch", or a "w" before a consonant or the end of a word, gives German away
  const german = /sch|[aeo]w(?![aeiou])|[eo]wa\b/.test(plain);
  const words = plain.split(/[^a-z']+/);
  const korean = words.length <= 3 && koreanFamilyNames.has(words[0]!);
  let key = "";
  let last = "";
  for (const written of words) {
    const word = written.replaceAll("'", "");
    if (word.length < 2 || /^[^aeiouy]{2}$/.test(word) || leftOut.has(word)) {
      last ||= word;
      continue;
    }
    key += wordKey(word, german, korean);
  }
  return key === "" && !leftOut.has(last) ? wordKey(last, german, false) : key;
}

const leftOut = new Set(["al", "el", "ul", "jr", "sr", "ii", "iii", "iv"]);

/** Family names in the usual romanisations: after these a "j" is never the glide that it is in "Jeltsin". */
const koreanFamilyNames = new Set(
  "kim park pak lee ri rhee choi choe moon mun roh chung jung jang chang kang hwang kwon cho jo shin song yun yoon lim ahn thae hong".split(
    " ",
  ),
);

const letters: Record<string, string> = {
  ø: "o",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ð: "d",
  þ: "th",
  ł: "l",
  đ: "d",
  ı: "i",
  ʻ: "'",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
};

function latin(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[øæœßðþłđıʻ’‘ʼ`]/g, (letter) => letters[letter]!);
}

/** Each rule turns the spellings of one sound into one sign: C = ch, S = sh and zh, X = shch, H = kh, J = Chinese j. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|sjtj|sjtsj|shtch|chtch|stj/g, "X"],
  [/dsch|dzh|dsj|dj(?=[aou])/g, "j"],
  [/tsch|tch|tsj|tj|cz(?=[aeiouy])/g, "C"],
  [/sch|sh|sj|zh|zj/g, "S"],
  [/kh/g, "H"],
  [/ch(?=[lrn])/g, "k"],
  [/ch/g, "C"],
  [/gh/g, "g"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/ph/g, "f"],
  [/^hs/, "S"],
  [/^x/, "S"],
  [/x/g, "ks"],
  [/c(?=[eiy])/g, "s"],
  [/ck|c|q/g, "k"],
  [/ts|tz|dz|ds(?=[aeiou])|z/g, "s"],
  [/off$/, "ov"],
  [/eff$/, "ev"],
  [/w/g, "v"],
  [/^ga/, "ka"],
  [/ah$/, "a"],
  [/^abd[aeu]?l?$/, "abd"],
  [/^abd[aeou]lla$/, "abdala"],
  [/^bin$|^ibn$|^ben$/, "bn"],
  [/i?yeh$|ieh$/, "iya"],
  [/dr$/, "der"],
  [/([^aeiouyj])ar$/, "$1er"],
  [/([^aeiouyj])[ei]d$/, "$1ad"],
  [/^m[ou]ham+[ae]d$/, "mohamad"],
];

function wordKey(word: string, german: boolean, korean: boolean): string {
  let key = german ? word.replace(/(?<!s)ch/g, "kh") : word;
  if (korean) key = key.replace(/j/g, "J");
  key = key.replace(/(?<![szt])ji(?=[aeoun])/g, "J").replace(/q(?=i)/g, "C");
  for (const [spelling, sound] of sounds) key = key.replace(spelling, sound);
  key = key.replace(/([SCX])i?ev$/, "$1ov");
  return key.replace(/[aeiouyj]+/g, vowel).replace(/(.)\1+/g, "$1");
}

/** A run of vowels and glides as one of three vowels, with a glide before it only where a word begins with one. */
function vowel(run: string, at: number): string {
  const bare = run.replace(/^[ijy]+(?=[aeou])/, "");
  const sound = /^(?:a[ijy]|[eijy])/.test(bare) ? "e" : bare.startsWith("a") ? "a" : "o";
  return at === 0 && bare !== run && sound !== "e" ? `j${sound}` : sound;
}
