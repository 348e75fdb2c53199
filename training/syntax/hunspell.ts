import { readFileSync } from "node:fs";

/** An inflected form with what the affix rules say of it. */
export interface Analysed {
  readonly form: string;
  readonly lemma: string;
  /** Such as "N.utr+BESTEMT_ENTAL". */
  readonly analysis: string;
}

interface Rule {
  readonly strip: string;
  readonly add: string;
  readonly next: readonly string[];
  readonly condition: RegExp;
  readonly label: string;
}

interface Affix {
  readonly about: string;
  readonly rules: readonly Rule[];
}

/** Reads the suffix rules of an .aff file whose flags are numbers, with the comment that stands above each. */
function affixes(source: string): Map<string, Affix> {
  const out = new Map<string, { about: string; rules: Rule[] }>();
  let comment = "";
  for (const line of source.split("\n")) {
    if (line.startsWith("#")) comment = line.slice(1).trim();
    const parts = line.split(/\s+/);
    if (parts[0] !== "SFX") continue;
    const flag = parts[1]!;
    const known = out.get(flag);
    if (!known) {
      out.set(flag, { about: comment, rules: [] });
      continue;
    }
    const [add, next] = parts[3]!.split("/");
    known.rules.push({
      strip: parts[2] === "0" ? "" : parts[2]!,
      add: add === "0" ? "" : add!,
      next: next ? next.split(",") : [],
      condition: new RegExp(`${parts[4] ?? "."}$`),
      label: parts[5]?.startsWith("+") ? parts[5] : `+${flag}`,
    });
  }
  return out;
}

const part = (about: string): string => {
  const gender = /fælleskøn/.test(about) ? ".utr" : /intetkøn/.test(about) ? ".neu" : "";
  if (/^Verbalsubst/.test(about)) return "G";
  if (/^Verbum/.test(about)) return "V";
  if (/^Substantiv/.test(about)) return `N${gender}`;
  if (/^Adjektiv/.test(about)) return "A";
  if (/^Proprium/.test(about)) return "P";
  return "";
};

/** Expands a Danish hunspell dictionary (Stavekontrolden) to its forms. */
export function danishForms(folder: string): Analysed[] {
  const rules = affixes(readFileSync(`${folder}/index.aff`, "utf8"));
  const out: Analysed[] = [];
  for (const line of readFileSync(`${folder}/index.dic`, "utf8").split("\n").slice(1)) {
    const [entry, ...fields] = line.split(/\s+(?=(?:st|al|ph):)/);
    if (!entry || /\s/.test(entry.trim())) continue;
    const slash = entry.indexOf("/");
    const stem = slash < 0 ? entry.trim() : entry.slice(0, slash);
    const flags =
      slash < 0
        ? []
        : entry
            .slice(slash + 1)
            .trim()
            .split(",");
    if (flags.includes("6") || flags.includes("36") || !stem) continue; // forbidden; only inside compounds
    const parts = new Set(flags.map((flag) => part(rules.get(flag)?.about ?? "")).filter((p) => p !== "" && p !== "G"));
    if (parts.has("N.utr") || parts.has("N.neu")) parts.delete("N");
    const other = fields.filter((field) => field.startsWith("al:")).map((field) => field.slice(3).trim());
    if (other.length > 0) {
      const kind =
        other.some((form) => /end[e]s?$/.test(form)) ||
        other.some((form) => /r$/.test(form) && other.some((f) => /te$|ede$/.test(f)))
          ? "V"
          : other.some((form) => /e(?:r)?ne$|ene$/.test(form))
            ? "N"
            : other.some((form) => /(?:ere|est|bedst|værst|flest|mindst)$/.test(form)) || other.includes(`${stem}e`)
              ? "A"
              : "X";
      for (const form of other) out.push({ form, lemma: stem, analysis: `${kind}!${ending(form, stem)}` });
      out.push({ form: stem, lemma: stem, analysis: `${kind}!` });
    }
    if (parts.size > 0 && !flags.includes("8"))
      for (const p of parts) out.push({ form: stem, lemma: stem, analysis: p });
    else if (other.length === 0 && !fields.some((field) => field.startsWith("st:")))
      out.push({ form: stem, lemma: stem, analysis: `?${flags.filter((f) => f === "10" || f === "39").join()}` });
    const expand = (form: string, list: readonly string[], so: string, depth: number): void => {
      for (const flag of list) {
        const affix = rules.get(flag);
        if (!affix) continue;
        const p = part(affix.about);
        if (p === "" && flag !== "10") continue;
        for (const rule of affix.rules) {
          if (!form.endsWith(rule.strip) || !rule.condition.test(form)) continue;
          const made = form.slice(0, form.length - rule.strip.length) + rule.add;
          const needsMore = rule.next.includes("8");
          const label = flag === "10" ? `${[...parts].sort().join("") || "N"}+GENITIV` : `${p}${so}${rule.label}`;
          if (!needsMore) out.push({ form: made, lemma: stem, analysis: label });
          if (depth < 2) expand(made, rule.next, needsMore ? so : so + rule.label, depth + 1);
        }
      }
    };
    expand(stem, flags, "", 0);
  }
  return out;
}

/** How an irregular form ends, as far as it tells what it is. */
function ending(form: string, stem: string): string {
  if (form.startsWith(stem)) return `+${form.slice(stem.length)}`;
  return `-${/(?:ende|ne|et|es|er|te|de|[rtsen])?$/.exec(form)![0]}`;
}
