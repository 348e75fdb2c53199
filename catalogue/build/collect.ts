import { fold, keepsCase, plain } from "../../src/catalogue/fold.js";
import { nameKey } from "../../src/entity/transliteration.js";

/** Countries where the family name comes first. */
const familyFirst = new Set(["PRK", "KOR", "CHN", "TWN", "HKG"].map((code) => `country/${code}`));

export interface Row {
  id: string;
  type: "p" | "o" | "c" | "l" | "t";
  name: string;
  kind: string;
  country: string;
  gender: string;
  block: string;
  /** Orders the entries that share a name: higher is likelier. */
  weight: number;
}

/** Entries and the names that lead to them, gathered while the tables are read. */
export class Collection {
  readonly rows: Row[] = [];
  private readonly at = new Map<string, number>();
  private readonly names = new Map<string, Set<number>>();

  add(row: Row): void {
    if (this.at.has(row.id)) throw new Error(`two entries are called ${row.id}`);
    this.at.set(row.id, this.rows.push(row) - 1);
  }

  has(id: string): boolean {
    return this.at.has(id);
  }

  get(id: string): Row | undefined {
    const index = this.at.get(id);
    return index === undefined ? undefined : this.rows[index];
  }

  /** `name@`: in texts of that language alone. */
  call(id: string, name: string, language: string): void {
    const only = name.endsWith("@");
    const bare = only ? name.slice(0, -1) : name;
    const forms = [bare];
    if (language === "en" && /^the /i.test(bare)) forms.push(bare.slice(4));
    if (language === "da" && /^de[tn]? /i.test(bare)) forms.push(bare.replace(/^de[tn]? /i, ""));
    if (language === "en") forms.push(...forms.flatMap(respelled));
    for (const form of forms) {
      const key = keepsCase(form) ? plain(form) : fold(form);
      this.key(only ? `${key}@${language}` : key, id);
    }
  }

  /** A person's name, by its spelling-blind key. */
  person(id: string, name: string, known: boolean): void {
    // initials are no part of the key: "M. Hill" would answer to any Hill
    if (nameKey(name) !== nameKey(name.split(" ").at(-1)!)) this.key(`~${nameKey(name)}`, id);
    if (known) {
      // what may follow the first name: "Fogh Rasmussen", "van den Broek", "Merkel"
      const words = name.split(" ").filter((word) => !/^(?:(?:jr|sr)\.?|[ivx]+|.\.)$/i.test(word));
      for (let from = 1; from < words.length; from++) this.key(`^${nameKey(words.slice(from).join(" "))}`, id);
      // "Ri", "Xi", "Moon": the family name comes first
      if (familyFirst.has(this.get(id)!.country)) this.key(`^${nameKey(words[0]!)}`, id);
    }
  }

  key(key: string, id: string): void {
    const index = this.at.get(id);
    if (index === undefined) throw new Error(`no entry ${id} for "${key}"`);
    const known = this.names.get(key);
    if (known) known.add(index);
    else this.names.set(key, new Set([index]));
  }

  /** Entries and names as the files hold them: sorted, so that a rebuild changes only what changed. */
  files(): { entries: string; names: string } {
    const order = this.rows.map((_, index) => index).sort((a, b) => (this.rows[a]!.id < this.rows[b]!.id ? -1 : 1));
    const place = new Map(order.map((index, position) => [index, position]));
    const entries = order.map((index) => {
      const { id, type, name, kind, country, gender, block } = this.rows[index]!;
      return [id, type, name, kind, country, gender, block].join("\t");
    });
    const names = [...this.names]
      .filter(([key]) => key.length > 1)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, found]) => {
        const likeliest = [...found]
          .sort((a, b) => this.rows[b]!.weight - this.rows[a]!.weight || a - b)
          .slice(0, key.startsWith("^") ? 30 : 12);
        return `${key}\t${likeliest.map((index) => place.get(index)).join(",")}`;
      });
    return { entries: entries.join("\n"), names: names.join("\n") };
  }
}

/** The same name as it is spelled across the Atlantic. */
function respelled(name: string): string[] {
  let other = name;
  for (const [british, american] of [
    [/isation\b/g, "ization"],
    [/\bCo-operation\b/g, "Cooperation"],
    [/\bDefence\b/g, "Defense"],
    [/\bLabour\b/g, "Labor"],
    [/\bCentre\b/g, "Center"],
    [/\bProgramme\b/g, "Program"],
  ] as const) {
    other = other.replace(british, american);
  }
  if (other === name) {
    other = name
      .replace(/ization\b/g, "isation")
      .replace(/\bCooperation\b/g, "Co-operation")
      .replace(/\bDefense\b/g, "Defence")
      .replace(/\bProgram\b/g, "Programme");
  }
  return other === name ? [] : [other];
}
