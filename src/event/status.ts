import type { Span } from "../document/span.js";
import type { EventType, Status } from "../reading/reading.js";
import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import type { Tree } from "../syntax/syntax.js";
import type { EventNeeds } from "./event.js";
import { backgroundOf, isFuture } from "./status-background.js";
import { isVerbal, rel } from "./status-clause.js";
import { climb } from "./status-climb.js";
import type { Reality } from "./status-lattice.js";
import { type Path, pathOf } from "./status-path.js";
import { effectAt, formsOf, type StatusWords, statusWordsOf } from "./status-word.js";
import { firstTokenFrom } from "./token-at.js";
import type { TypeDefinition } from "./type/definition.js";

/** Where an event is stated. */
export interface Site {
  readonly layers: EventNeeds;
  /** The token that names the event. */
  readonly trigger: number;
  /** The verb that carries it ("hold" of "hold talks"), else the trigger itself; tense, modals and negation stand there. */
  readonly carrier: number;
  readonly type: EventType;
  readonly definition: TypeDefinition;
  /** Index of the innermost quotation around the trigger, or -1. */
  readonly quotation: number;
  /** Index into `times` of the time attached to the event, or -1. */
  readonly time: number;
}

export interface StatusReading {
  readonly status: Status;
  /** Told for context: history and boilerplate. */
  readonly background: boolean;
  /** Not a particular event at all (a habit, a rule, a generic statement): to be dropped. */
  readonly generic: boolean;
  /** `plan/provisional-agreement`, `past/simple`, … */
  readonly rule: string;
}

/** What is done again and again is no single meeting, but is force all the same. */
const countable = new Set(["CONSULT", "AGREE", "SUPPORT", "COOPERATE", "AID"]);

/** Types that are stances rather than acts when they are told in the present tense. */
const stances = new Set<EventType>(["support", "sanction", "cooperation", "mediation", "negotiation"]);

/** How far along or how real an event is: read from its own clause outwards, each governing word weakening or undoing it. */
export function statusOf(site: Site): StatusReading {
  const words = statusWordsOf(site.layers.language.event);
  const path = pathOf(site, words);
  const { reality, rule } = climb(path);
  return {
    status: settled(site, words, path, reality),
    background: backgroundOf(site, path.pluperfect),
    generic: path.habit && (site.definition.plover === null || countable.has(site.definition.plover.event)),
    rule,
  };
}

/** The status that a reality comes to, with the time of the event and the words around it. */
function settled(site: Site, words: StatusWords, path: Path, reality: Reality): Status {
  const told = path.aside ? reality : inQuotation(site, words, reality);
  switch (told) {
    case "able":
      return "possible";
    case "ongoing":
      return isFuture(site) ? "planned" : told; // "talks resume on Monday"
    case "hypothetical":
      // "said he would stand in the election of next year": the election comes whether he does or not
      return site.definition.needs === "nothing" &&
        path.rule === "modal/would" &&
        isFuture(site) &&
        !isVerbal(site.layers.tree, site.trigger)
        ? "planned"
        : told;
    case "not-happened":
      // "did not win the election": it was held
      return site.type === "election" &&
        words.is("contesting", site.layers.tree.lemma[site.trigger]!.toLowerCase()) &&
        path.tense === "past"
        ? "happened"
        : told;
    case "excluded":
      return "not-happened";
    case "bare":
    case "actual": {
      // "is nominated for the court": put forward, not yet in office; "Bush nominated him on Tuesday" tells of the act
      if (
        site.type === "appointment" &&
        path.tense !== "past" &&
        words.is("nominating", site.layers.tree.lemma[site.trigger]!.toLowerCase())
      )
        return "proposed";
      if (promises(site, words)) return "intended";
      if (isFuture(site) && !path.pluperfect) return path.rule.startsWith("confirmed/") ? "confirmed" : "planned"; // "has confirmed that they meet on Saturday"
      if (path.ongoing) return isFuture(site) ? "planned" : "ongoing";
      if (told === "actual" && path.present && stances.has(site.type) && isVerbal(site.layers.tree, site.trigger))
        return "ongoing";
      return nowBeside(site, words) ? "ongoing" : "happened";
    }
    case "possible":
    case "proposed":
      return told !== reality || !isSpoken(site) ? told : "happened";
    case "confirmed":
    case "planned":
    case "intended":
      if (told !== "confirmed" && isSpoken(site)) return "happened";
      return site.definition.stance && site.quotation >= 0 && isVerbal(site.layers.tree, site.trigger)
        ? "happened"
        : told;
    default:
      return told;
  }
}

/** "Has pledged to support them", where the promise itself is the word that names the support. */
function promises({ layers, trigger, definition }: Site, words: StatusWords): boolean {
  if (definition.absorbs !== false && definition.plover?.event !== "SUPPORT") return false;
  if (!isVerbal(layers.tree, trigger) || definition.plover?.event === "AGREE") return false;
  return (
    effectAt(words.governors, layers.tree, trigger, "noun", formsOf(layers)) === "intended" &&
    words.is("promising", layers.tree.lemma[trigger]!)
  );
}

/** "I would like to thank", "let me congratulate", "we must condemn": said by saying that one will. */
function isSpoken({ layers, trigger, definition }: Site): boolean {
  const { tree } = layers;
  if (!isVerbal(tree, trigger) || (definition.absorbs === false && definition.plover?.event !== "SUPPORT"))
    return false;
  const { spoken } = layers.language.event.status;
  const above = tree.head[trigger]!;
  if (above >= 0 && isVerbal(tree, above) && spoken.includes(tree.lemma[above]!)) return speaks(tree, above, trigger);
  // "vi må fordømme", "jeg vil gerne takke": the auxiliary is the verb's own
  for (let c = tree.firstChild[trigger]!; c >= 0 && c < trigger; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.aux)
      return (
        (spoken.includes(`${tree.lemma[c]!}_`) || spoken.includes(`${tree.lemma[c]!}_${tree.lemma[c + 1]!}`)) &&
        speaks(tree, trigger, trigger)
      );
  return false;
}

/** Whether a pronoun of the first person in front of an event is the subject of a verb, or the one whom it lets do it. */
function speaks(tree: Tree, verb: number, trigger: number): boolean {
  for (let c = tree.firstChild[verb]!; c >= 0 && c < trigger; c = tree.nextSibling[c]!) {
    const relation = rel(tree, c);
    if (relation === Relation.nsubj || relation === Relation.obj || relation === Relation.iobj)
      if (tree.morph[c]! & Feature.First) return true;
  }
  return false;
}

/** What the cue of the quotation around the event makes of it: denied, asked, promised, threatened. */
function inQuotation({ layers, quotation, trigger }: Site, words: StatusWords, reality: Reality): Reality {
  if (quotation < 0) return reality;
  const { commitment, cue } = layers.quotations[quotation]!;
  const { start } = { start: layers.tokens.start[trigger]! };
  if (cue && cue.start <= start && start < cue.end) return reality;
  const open = reality === "actual" || reality === "bare" || reality === "ongoing" || reality === "able";
  switch (commitment) {
    case "denies":
      return reality === "not-happened" || reality === "denied"
        ? reality
        : open || reality === "planned"
          ? "denied"
          : reality;
    case "asks":
      return open && asks(layers, quotation, trigger) ? "possible" : reality;
    case "doubts":
    case "refuses-to-say":
      return open ? "possible" : reality;
    case "promises":
      return reality === "planned" ? "intended" : reality;
    case "threatens":
      return open || reality === "planned" ? "possible" : reality;
    case "demands":
      return (reality === "bare" && isVerbal(layers.tree, trigger)) || reality === "planned" ? "proposed" : reality;
    default:
      return reality === "planned" && cue && makesOfficial(layers, words, cue) ? "confirmed" : reality;
  }
}

/** "…, the Kremlin confirmed": a plan that is announced or confirmed by its cue. */
function makesOfficial({ tree, tokens }: EventNeeds, words: StatusWords, cue: Span): boolean {
  for (
    let t = firstTokenFrom(tokens.start, tokens.count, cue.start);
    t < tokens.count && tokens.start[t]! < cue.end;
    t++
  ) {
    const effect = effectAt(words.governors, tree, t, "that");
    if (effect === "announced" || effect === "confirmed") return true;
  }
  return false;
}

/** Whether the words around the event are the question: in a quotation of several sentences, its own ends so. */
function asks({ quotations, sentences, tokens, document }: EventNeeds, quotation: number, trigger: number): boolean {
  if (quotations[quotation]!.type === "indirect") return true;
  const end = sentences.end[tokens.sentence[trigger]!]!;
  return document.text.slice(Math.max(0, end - 4), end + 2).includes("?");
}

/** "still", "currently" right beside the event. */
function nowBeside({ layers, trigger }: Site, words: StatusWords): boolean {
  const { tree } = layers;
  for (let c = tree.firstChild[trigger]!; c >= 0; c = tree.nextSibling[c]!)
    if (words.is("nowadays", tree.lemma[c]!.toLowerCase())) return true;
  return false;
}
