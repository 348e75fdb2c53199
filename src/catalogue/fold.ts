/**
 * Names as the index spells them: without diacritics, punctuation and dots between capitals ("U.N." is "UN"), words
 * one space apart; case is kept. Danish ø and å become o and a, æ and ä become ae and a.
 */
export function plain(words: string): string {
  const ascii = isAscii(words) ? words : latin(words);
  return ascii
    .replace(/['"]/g, "")
    .replace(/(?<=\b[A-Za-z])\.(?=[A-Za-z]\b|$|\s)/g, "")
    .replace(/[^A-Za-z0-9+&\u0080-\uffff]+/g, " ")
    .trim();
}

/** The same, in lower case. */
export function fold(words: string): string {
  return plain(words).toLowerCase();
}

/** Abbreviations that would be another word in lower case ("WHO", "US", "IS") keep their case in the index. */
export function keepsCase(name: string): boolean {
  return /^[A-Z][A-Z0-9+&]{0,2}$/.test(plain(name));
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

const letters: Record<string, string> = {
  ø: "o",
  Ø: "O",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  ß: "ss",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ł: "l",
  Ł: "L",
  đ: "d",
  ı: "i",
  İ: "I",
};

function latin(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u2018\u2019\u02bc\u02bb]+/gu, "")
    .replace(/[øØæÆœßðÐþÞłŁđıİ]/g, (letter) => letters[letter]!);
}
