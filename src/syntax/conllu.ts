import type { Analysis, Tokenized } from "./analyse.js";
import type { SyntaxModel } from "./model.js";
import { uposNames } from "./upos.js";

/** Sentences read from CoNLL-U: the tokens' forms stand between blanks in `text`; ids, comments and MISC are kept. */
export interface ConlluInput extends Tokenized {
  readonly misc: readonly string[];
  /** Comment lines before each sentence. */
  readonly comments: readonly (readonly string[])[];
  /** Multi-word and empty tokens, as lines, by the index of the token that they stand before. */
  readonly other: ReadonlyMap<number, readonly string[]>;
}

/** Reads the tokens of CoNLL-U text; lines that are neither tokens nor comments are passed over. */
export function readConllu(source: string): ConlluInput {
  const forms: string[] = [],
    misc: string[] = [],
    comments: string[][] = [];
  const firstToken = [0];
  const other = new Map<number, string[]>();
  let pending: string[] = [];
  const close = () => {
    if (forms.length > firstToken[firstToken.length - 1]!) {
      firstToken.push(forms.length);
      comments.push(pending);
      pending = [];
    }
  };
  for (const line of source.split(/\r?\n/)) {
    if (line === "") close();
    else if (line[0] === "#") pending.push(line);
    else {
      const columns = line.split("\t");
      if (/^\d+$/.test(columns[0]!)) {
        forms.push(columns[1] || "_");
        misc.push(columns[9] ?? "_");
      } else if (/^\d+[-.]\d+$/.test(columns[0]!)) {
        const lines = other.get(forms.length) ?? [];
        lines.push(line);
        other.set(forms.length, lines);
      }
    }
  }
  close();
  const start = new Int32Array(forms.length),
    end = new Int32Array(forms.length);
  let at = 0;
  forms.forEach((form, i) => {
    start[i] = at;
    end[i] = at + form.length;
    at += form.length + 1;
  });
  return { text: forms.join(" "), start, end, firstToken: Int32Array.from(firstToken), misc, comments, other };
}

/** What stands beside the analysis. */
export interface Beside {
  /** The last column of a token. */
  readonly misc: (token: number) => string;
  /** Comment lines above a sentence. */
  readonly comments: (sentence: number) => readonly string[];
  /** Lines of multi-word or empty tokens above a token. */
  readonly before: (token: number) => readonly string[];
}

/** Prints analysed tokens as CoNLL-U. */
export function writeConllu(
  model: SyntaxModel,
  { text, start, end, firstToken }: Tokenized,
  { tree, tag, label }: Analysis,
  { misc, comments, before }: Beside,
): string {
  const lines: string[] = [];
  for (let s = 0; s + 1 < firstToken.length; s++) {
    const from = firstToken[s]!;
    lines.push(...comments(s));
    for (let i = from; i < firstToken[s + 1]!; i++) {
      lines.push(...before(i));
      const head = tree.head[i]! < 0 ? 0 : tree.head[i]! - from + 1;
      lines.push(
        [
          i - from + 1,
          column(text.slice(start[i], end[i])),
          column(tree.lemma[i]!),
          uposNames[tree.upos[i]!],
          "_",
          model.feats[tag[i]!],
          head,
          model.labels[label[i]!],
          "_",
          misc(i) || "_",
        ].join("\t"),
      );
    }
    lines.push("");
  }
  return lines.length > 0 ? `${lines.join("\n")}\n` : "";
}

const column = (value: string): string => value.replace(/[\t\r\n]/g, " ") || "_";
