import type { EventType, Role } from "../reading/reading.js";

/** What an argument of a pattern stands for; `none` takes no part. */
export type SlotRole = Role | "both" | "about" | "place" | "treaty" | "none";

export type Part = "verb" | "noun" | "predicate" | "said";

/** An argument that a pattern asks for. */
export interface Slot {
  readonly at: "object" | "subject" | "oblique";
  /** For obliques: the prepositions that fit, each as its words in order. */
  readonly prepositions: readonly (readonly string[])[];
  /** `null`: as the type's frame says. */
  readonly role: SlotRole | null;
  /** Any of these; none: whatever stands there. */
  readonly constraints: readonly string[];
  readonly optional: boolean;
}

/** One line of a lexicon of events; the notation is described in `language.ts`. */
export interface Pattern {
  readonly type: EventType;
  readonly part: Part;
  readonly head: string;
  /** The head may be the last part of a compound, or (`compound: "first"`) its first. */
  readonly compound: "last" | "first" | null;
  /** Words next to the head: before a noun, after any other. */
  readonly neighbours: readonly string[];
  /** Words that must depend on the head; each with its alternatives. */
  readonly words: readonly (readonly string[])[];
  readonly slots: readonly Slot[];
  readonly complement: "inf" | "that" | "quote" | "words" | null;
  readonly block: boolean;
  /** 0 to 1: how often the word, so used, is this move. */
  readonly prior: number;
  /** PLOVER mode of this sense. */
  readonly mode?: string;
  /** Count of what must stand with the head: the pattern that asks for most wins. */
  readonly demands: number;
}

const usualPrior = 0.9;
const roles = new Set(["actor", "recipient", "participant", "both", "about", "place", "treaty", "none"]);

/** Reads one line. Throws where it is not in the notation: a lexicon is data that ships, and a test reads all of it. */
export function parsePattern(line: string, type: EventType, part: Part): Pattern {
  const [first, ...rest] = line.trim().split(/\s+/);
  let head = first ?? "",
    prior = usualPrior,
    mode: string | undefined,
    complement: Pattern["complement"] = null;
  const block = head.startsWith("!");
  if (block) head = head.slice(1);
  const words: string[][] = [],
    slots: Slot[] = [];
  const strength = (text: string): string => {
    const at = text.indexOf("@");
    if (at < 0) return text;
    prior = Number(text.slice(at + 1));
    if (!(prior >= 0 && prior <= 1)) throw new Error(`event pattern "${line}": "${text}" is no strength from 0 to 1`);
    return text.slice(0, at);
  };
  head = strength(head);
  for (const given of rest) {
    const element = given.startsWith("=") ? given : strength(given);
    if (element === "") continue;
    if (element.startsWith("#")) mode = element.slice(1);
    else if (element === "[inf]" || element === "[that]" || element === "[quote]" || element === "[words]")
      complement = element.slice(1, -1) as Pattern["complement"];
    else if (element.includes("{")) slots.push(parseSlot(element, line));
    else if (/^[\p{L}\p{N}'’./_-]+$/u.test(element)) words.push(element.split("/"));
    else throw new Error(`event pattern "${line}": cannot read "${element}"`);
  }
  let compound: Pattern["compound"] = null;
  if (head.startsWith("-")) {
    compound = "last";
    head = head.slice(1);
  } else if (head.endsWith("-")) {
    compound = "first";
    head = head.slice(0, -1);
  }
  const parts = head.split("_");
  const own = part === "noun" ? parts.pop()! : parts.shift()!;
  if (!own) throw new Error(`event pattern "${line}" has no head`);
  return {
    type,
    part,
    head: own,
    compound,
    neighbours: parts,
    words,
    slots,
    complement,
    block,
    prior,
    ...(mode === undefined ? {} : { mode }),
    demands:
      parts.length +
      words.length +
      slots.filter((slot) => !slot.optional).length +
      (complement ? 1 : 0) +
      (block ? 0.5 : 0),
  };
}

function parseSlot(element: string, line: string): Slot {
  const match = /^(.*?)\{([^{}]*)\}(\??)$/u.exec(element);
  if (!match) throw new Error(`event pattern "${line}": cannot read "${element}"`);
  const [, before, inside, optional] = match as unknown as [string, string, string, string];
  const pieces = inside.split(":");
  let role: SlotRole | null = null,
    constraints: string[] = [];
  for (const piece of pieces) {
    if (piece === "") continue;
    if (role === null && constraints.length === 0 && roles.has(piece)) role = piece as SlotRole;
    else constraints = piece.split("/");
  }
  if (role === "treaty" && constraints.length === 0) constraints = ["treaty"];
  if (role === "place" && constraints.length === 0) constraints = ["place", "country"];
  const at = before === "" ? "object" : before === "subject" ? "subject" : "oblique";
  return {
    at,
    prepositions: at === "oblique" ? before.split("/").map((words) => words.split("_")) : [],
    role,
    constraints,
    optional: optional === "?",
  };
}
