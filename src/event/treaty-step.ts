import { Feature } from "../syntax/feature.js";
import { Upos } from "../syntax/upos.js";
import type { Finding } from "./finding.js";
import type { EventLanguage } from "./language.js";
import type { Scene } from "./scene.js";
import { isFuture } from "./status-background.js";
import { clauseOf, isVerbal } from "./status-clause.js";
import { effectAt, formsOf, inflected, type StatusWords, statusWordsOf } from "./status-word.js";

/**
 * Words of treaty law, as lines of `verb/verb word/word`: each group must stand near the event in its sentence, the first
 * as a verb (or, with `~`, as any word); a group with `+` must stand right beside it. Lemmas; several neighbouring words are joined by `_`.
 */
export interface TreatyStepLanguage {
  /** Notice is given: "notify", "hand note", "denounce formally". */
  readonly notified: readonly string[];
  /** A notice or decision is taken back: "revoke notice". */
  readonly revoked: readonly string[];
  /** A suspension ends: "resume participation". */
  readonly lifted: readonly string[];
  /** An instrument is handed over: "deposit instrument". */
  readonly deposited: readonly string[];
  /** A parliament decides it: "vote ratify". */
  readonly enacted: readonly string[];
  /** Who approves at home: "parliament", "senate". */
  readonly approved: readonly string[];
  /** Joined as one who has not signed: "accede". */
  readonly acceded: readonly string[];
  /** Back in: "rejoin", "return". */
  readonly rejoined: readonly string[];
}

/** Tokens to either side of the event in which the words are looked for. */
const reach = 16;
/** How far the words of one line may stand from each other. */
const spread = 9,
  close = 2;

/** Each group: its alternatives, each as its words, and how far from the first group it may stand. */
type Line = readonly { readonly within: number; readonly any: readonly (readonly string[])[] }[];
interface Compiled {
  readonly verbs: ReadonlyMap<string, string>;
  readonly lines: { readonly [K in keyof TreatyStepLanguage]: readonly { any: boolean; groups: Line }[] };
}
const compiled = new WeakMap<EventLanguage, Compiled>();

function linesOf(language: EventLanguage): Compiled {
  let known = compiled.get(language);
  if (known) return known;
  const verbs = new Map<string, string>();
  const lines = Object.fromEntries(
    Object.entries(language.treatySteps).map(([key, list]) => [
      key,
      (list as readonly string[]).map((line) => {
        const any = line.startsWith("~");
        const groups = (any ? line.slice(1) : line).split(/\s+/).map((group) => ({
          within: group.startsWith("+") ? close : spread,
          any: group
            .replace(/^\+/, "")
            .split("/")
            .map((words) => words.split("_")),
        }));
        if (!any)
          for (const [verb] of groups[0]!.any)
            for (const rule of language.inflections) {
              const form = inflected(verb!, rule);
              if (form !== null && !verbs.has(form)) verbs.set(form, verb!);
            }
        return { any, groups };
      }),
    ]),
  ) as unknown as Compiled["lines"];
  known = { verbs, lines };
  compiled.set(language, known);
  return known;
}

/** Reads the formal step of a treaty event whose status is settled, and mends the status where the step says more. */
export function settleStep(scene: Scene, finding: Finding): void {
  const { type } = finding.pattern;
  switch (type) {
    case "treaty-withdrawal": {
      // "no longer takes part": what is negated is the staying
      if (finding.pattern.mode === "ceased" && finding.status.status === "not-happened")
        finding.status = {
          ...finding.status,
          status: clauseOf(scene.tree, statusWordsOf(scene.language), finding.args.carrier).modal
            ? "intended"
            : "happened",
          rule: "step/ceased",
        };
      const taken = actOf(scene, finding, "revoked");
      if (taken && finding.status.status !== "not-happened") {
        finding.status = { ...finding.status, status: "cancelled", rule: "step/revoked" };
        return;
      }
      const { status } = finding.status;
      if (status !== "happened" && status !== "ongoing" && !firm.has(status)) return;
      if (actOf(scene, finding, "notified")) {
        finding.step = "notified";
        finding.status = { ...finding.status, status: "confirmed", rule: "step/notified" };
      }
      return;
    }
    case "treaty-suspension":
      if (actOf(scene, finding, "lifted"))
        finding.status = { ...finding.status, status: "cancelled", rule: "step/lifted" };
      return;
    case "treaty-ratification":
      if (actOf(scene, finding, "deposited")) finding.step = "deposited";
      else if (wordNear(scene, finding, "approved")) {
        finding.step = "approved-at-home";
        if (finding.status.status === "planned" && actOf(scene, finding, "enacted"))
          finding.status = { ...finding.status, status: "happened", rule: "step/enacted" };
      }
      return;
    case "treaty-signature":
      if (wordNear(scene, finding, "rejoined")) finding.step = "rejoined";
      else if (wordNear(scene, finding, "acceded")) finding.step = "acceded";
      return;
    default:
  }
}

/** What may stand under a notice: it was announced, planned or intended, and now it is handed over. */
const firm = new Set(["confirmed", "provisional", "planned", "intended"]);

/** Whether one of the acts was done, where the event is told. */
function actOf(scene: Scene, finding: Finding, key: keyof TreatyStepLanguage): boolean {
  const words = statusWordsOf(scene.language);
  for (const line of linesOf(scene.language).lines[key]) {
    const at = find(scene, finding, line.groups, !line.any);
    if (at < 0 || (key === "revoked" && at === finding.trigger)) continue;
    // "left, six months after it gave notice": told as done, with how it began behind it
    if (key === "notified" && at > finding.trigger && finding.status.status === "happened" && isVerb(scene, finding))
      continue;
    const own = at === finding.trigger || at === finding.args.carrier;
    const { status } = finding.status;
    if (
      own ? status === "happened" || status === "ongoing" || status === "confirmed" : isDone(scene, finding, words, at)
    )
      return true;
  }
  return false;
}

const isVerb = ({ tree }: Scene, { trigger }: Finding): boolean => tree.upos[trigger] === Upos.VERB;

function wordNear(scene: Scene, finding: Finding, key: keyof TreatyStepLanguage): boolean {
  return linesOf(scene.language).lines[key].some(({ any, groups }) => find(scene, finding, groups, !any) >= 0);
}

/** The token of a line's first group, where all groups stand near the event, or -1. */
function find(scene: Scene, { trigger, sentence }: Finding, groups: Line, verb: boolean): number {
  const { sentences } = scene.layers;
  const from = Math.max(sentences.firstToken[sentence]!, trigger - reach);
  const to = Math.min(sentences.firstToken[sentence + 1]!, trigger + reach + 1);
  for (let t = from; t < to; t++) {
    if (verb && !isVerbal(scene.tree, t)) continue;
    if (!groups[0]!.any.some((word) => standsAt(scene, t, word, true))) continue;
    const others = groups.slice(1).every(({ any, within }) => {
      for (let k = Math.max(from, t - within); k < Math.min(to, t + within + 1); k++)
        if (k !== t && any.some((word) => standsAt(scene, k, word, false))) return true;
      return false;
    });
    if (others) return t;
  }
  return -1;
}

/** Lemmas that begin with `-` stand for the last part of compounds too. */
function standsAt(scene: Scene, token: number, words: readonly string[], head: boolean): boolean {
  const { tree } = scene;
  for (let k = 0; k < words.length; k++) {
    const lemma = tree.lemma[token + k]?.toLowerCase();
    if (lemma === undefined) return false;
    const word = words[k]!;
    if (word.startsWith("-") ? lemma.endsWith(word.slice(1)) : lemma === word) continue;
    const form = formsOf(scene.layers)(token + k);
    if (form === word || (head && k === 0 && linesOf(scene.language).verbs.get(form) === word)) continue;
    return false;
  }
  return true;
}

/** Whether the act of a verb is told as done: not negated, not under a modal, no plan, not on a day to come. */
function isDone(scene: Scene, finding: Finding, words: StatusWords, verb: number, climbs = 0): boolean {
  const { tree, layers } = scene;
  if (tree.upos[verb] !== Upos.VERB && tree.upos[verb] !== Upos.AUX) return true;
  const clause = clauseOf(tree, words, verb);
  if (clause.negated || clause.modal !== null || clause.conditional) return false;
  if (clause.marks.some((mark) => words.is("condition", mark) || words.is("before", mark) || words.is("whether", mark)))
    return false;
  if (clause.tense === "past" || clause.perfect) return true;
  const site = { layers, trigger: verb, carrier: verb, time: finding.time } as Parameters<typeof isFuture>[0];
  if (clause.tense === "present") return !clause.progressive && !isFuture(site);
  const head = tree.head[verb]!;
  if (head < 0) return !(tree.morph[verb]! & Feature.Inf);
  if (clause.infinitive && effectAt(words.governors, tree, head, "inf", formsOf(layers)) !== "carried") return false;
  return climbs < 3 && isDone(scene, finding, words, head, climbs + 1);
}
