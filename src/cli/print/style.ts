import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Colour for a terminal, or none. */
export type Paint = (format: Format, text: string) => string;

export const plainPaint: Paint = (_, text) => text;

/** Colour only where a person looks at a terminal and has not asked for none (no-color.org). */
export function paintFor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Paint {
  if (environment.FORCE_COLOR) return styleText;
  return stream.isTTY && !environment.NO_COLOR && environment.TERM !== "dumb" ? styleText : plainPaint;
}

/** How an answer is laid out for whoever looks at a stream: as wide as the terminal, but no wider than a page. */
export function lookOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): { width: number; paint: Paint } {
  return { width: Math.min(stream.columns ?? 80, 100), paint: paintFor(stream, environment) };
}

/** Lines of at most `width` columns, each but the first with `indent`; a longer word stands alone. */
export function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && columns(longer) + indent.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour sequences begin with ESC
const colour = /\u001b\[[\d;]*m/g;

/** Columns that a text takes, colour sequences not counted. */
export const columns = (text: string): number => text.replace(colour, "").length;
