import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { childBy } from "../syntax/tree.js";
import { Upos } from "../syntax/upos.js";
import { isNoun, isVerb } from "./clause.js";
import type { Finding } from "./finding.js";
import { relationOf, type Scene } from "./scene.js";
import { effectAt, formsOf, statusWordsOf } from "./status-word.js";

/** How many heads up from a word of time its event may stand. */
const reach = 8;

/** Gives each event the time and the duration that stand with it, each time to the nearest event above it in the tree. */
export function when(scene: Scene, findings: readonly Finding[]): void {
  const { tree, layers } = scene;
  const at = new Map<number, Finding>();
  for (const finding of findings) if (!at.has(finding.args.carrier)) at.set(finding.args.carrier, finding);
  for (const finding of findings) at.set(finding.trigger, finding);
  const leftAt = new Map<number, number>(); // verb that is no event -> time that stands with it
  layers.times.forEach((time, index) => {
    if (time.type === "set") return;
    // "i 2014" hung on what stands before it; "af 2000 værnepligtige" is a count
    const preposed = time.from > 0 && tree.upos[time.from - 1] === Upos.ADP && tree.head[time.from]! < time.from;
    if (
      time.to === time.from + 1 &&
      !preposed &&
      relationOf(tree, time.from) === Relation.nummod &&
      !at.has(tree.head[time.from]!)
    )
      return; // "2000 conscripts"
    let t = time.from;
    for (let k = time.from; k < time.to; k++)
      if (tree.head[k]! < time.from || tree.head[k]! >= time.to) {
        t = k;
        break;
      }
    const beside = besideNoun(scene, at, time.from, tree.head[t]!);
    if (beside) {
      give(beside, index, time);
      return;
    }
    for (let k = 0; k < reach && t >= 0; k++) {
      const finding = at.get(t);
      if (finding?.definition.absorbs !== undefined && isOfContent(scene, finding, time.from)) return;
      if (finding && (finding.trigger === t || !isOfSaying(scene, t))) {
        give(finding, index, time);
        return;
      }
      // "a 20-year-old", "a day in jail": how long something else is or lasts
      if (time.type === "duration" && k > 0 && isElse(scene, t)) return;
      const own = t >= time.from && t < time.to; // "todages", whatever it is tagged as
      if (!own && (isVerb(tree, t) || tree.head[t]! < 0) && relationOf(tree, t) !== Relation.aux) {
        // "has now been postponed until 2019": "now" is no date
        if (time.type !== "duration" && time.edtf !== undefined && !leftAt.has(t)) leftAt.set(t, index);
        if (relationOf(tree, t) !== Relation.xcomp) return;
      }
      t = tree.head[t]!;
    }
  });
  /** The time that stands with a verb, an event or not. */
  const timeWith = (verb: number): number => leftAt.get(verb) ?? at.get(verb)?.time ?? -1;
  // "plans on Friday to meet", "the meeting will take place on Friday"
  for (const finding of findings) {
    if (finding.time >= 0) continue;
    const { carrier } = finding.args;
    const relation = relationOf(tree, carrier);
    const above = tree.head[carrier]!;
    const nominal = !isVerb(tree, carrier);
    if (!isVerb(tree, finding.trigger))
      // "the conference, which takes place on Friday"
      for (let c = tree.firstChild[finding.trigger]!; c >= 0 && finding.time < 0; c = tree.nextSibling[c]!)
        if (tree.relation[c] === Relation["acl:relcl"]) finding.time = leftAt.get(c) ?? -1;
    if (finding.time < 0) finding.time = timeBeforeWhen(scene, carrier);
    if (above < 0 || finding.time >= 0) continue;
    if (relation === Relation.advcl && isWhen(scene, carrier)) {
      // "there were smiles on Saturday as the leaders met"
      finding.time = timeWith(above);
      continue;
    }
    if (relation === Relation.advcl && childBy(tree, carrier, Relation.nsubj) < 0) {
      // "are in Paris on 11 November to attend": the purpose has the time of the stay
      const there = scene.timeAt[above]!;
      finding.time = there >= 0 && layers.times[there]!.type === "date" ? there : (leftAt.get(above) ?? -1);
      continue;
    }
    const bare =
      !nominal &&
      (relation === Relation.obl || relation === Relation.obj || relation === Relation.acl) &&
      childBy(tree, carrier, Relation.nsubj) < 0; // "forced to go on Monday", "tvunget til at gå mandag"
    if (
      relation === Relation.xcomp ||
      bare ||
      (nominal && (relation === Relation.nsubj || relation === Relation.obj || relation === Relation.obl))
    )
      finding.time = isOfSaying(scene, above) ? -1 : (leftAt.get(above) ?? -1);
    else if (carrier !== finding.trigger) finding.time = leftAt.get(carrier) ?? -1;
    const noun = !isVerb(tree, finding.trigger);
    if (finding.time < 0 && noun) finding.time = timeBehind(scene, finding);
    if (finding.time < 0 && noun) finding.time = timeBefore(scene, finding);
    if (finding.time < 0) finding.time = timeOfOther(scene, finding, timeWith);
  }
  // "to Warsaw and Vilnius next week": two visits of one verb
  for (let k = 1; k < findings.length; k++) {
    const [before, next] = [findings[k - 1]!, findings[k]!];
    if (before.trigger !== next.trigger) continue;
    if (before.time < 0) before.time = next.time;
    else if (next.time < 0) next.time = before.time;
  }
}

/** "In June, when they announced", "12. juni, hvor de mødtes": the day right in front of the clause that tells what happened on it; -1 where there is none. */
function timeBeforeWhen(scene: Scene, verb: number): number {
  const { tree, timeAt, layers } = scene;
  if (!isVerb(tree, verb)) return -1;
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!) {
    if (!scene.language.atThatTime.includes(tree.lemma[c]!.toLowerCase())) continue;
    const before = tree.upos[c - 1] === Upos.PUNCT ? c - 2 : c - 1;
    const time = before < 0 ? -1 : timeAt[before]!;
    return time >= 0 && layers.times[time]!.type === "date" ? time : -1;
  }
  return -1;
}

/** "Its 2017 election campaign": a date right in front of the noun, before any other phrase; -1 where there is none. */
function timeBefore({ tree, layers, timeAt }: Scene, { trigger, sentence }: Finding): number {
  for (let t = trigger - 1; t >= 0 && trigger - t <= 3 && layers.tokens.sentence[t] === sentence; t--) {
    const time = timeAt[t]!;
    if (time >= 0) return layers.times[time]!.type === "date" && layers.times[time]!.edtf !== undefined ? time : -1;
    if (tree.upos[t] !== Upos.ADJ && tree.upos[t] !== Upos.NOUN) return -1;
  }
  return -1;
}

/**
 * "Was applauded when he spoke yesterday", "the assembly met yesterday, where members called for": the time of the clause of
 * the same moment that hangs on the event, or of the one that the event's clause goes on from; -1 where there is none.
 */
function timeOfOther(scene: Scene, { args, trigger }: Finding, timeWith: (verb: number) => number): number {
  const { tree, language } = scene;
  const verbs = [args.carrier];
  if (!isVerb(tree, trigger) && tree.head[trigger]! >= 0) verbs.push(tree.head[trigger]!);
  for (const verb of verbs) {
    if (!isVerb(tree, verb)) continue;
    for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!)
      if (relationOf(tree, c) === Relation.advcl && isVerb(tree, c) && isWhen(scene, c) && timeWith(c) >= 0)
        return timeWith(c);
  }
  if (tree.relation[args.carrier] !== Relation["acl:relcl"] || !(tree.morph[args.carrier]! & Feature.Past)) return -1;
  for (let c = tree.firstChild[args.carrier]!; c >= 0 && c < args.carrier; c = tree.nextSibling[c]!) {
    if (!language.atThatTime.includes(tree.lemma[c]!.toLowerCase())) continue;
    for (let t = tree.head[args.carrier]!, k = 0; t >= 0 && k < 4; t = tree.head[t]!, k++)
      if (isVerb(tree, t)) return timeWith(t);
  }
  return -1;
}

/** "As the leaders met", "da de mødtes": at the time of what the clause belongs to. */
function isWhen(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  const words = statusWordsOf(scene.language);
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!)
    if (words.is("meanwhile", tree.lemma[c]!.toLowerCase())) return true;
  return false;
}

/** "Accused of poisoning him in March": behind what was said, the day is of that. */
function isOfContent({ tree }: Scene, { definition, trigger }: Finding, time: number): boolean {
  if (definition.absorbs === false) return false;
  for (let t = time - 1; t > trigger; t--) {
    if (tree.upos[t] !== Upos.VERB || relationOf(tree, t) === Relation.amod) continue;
    for (let c = tree.firstChild[t]!; c >= 0 && c < t; c = tree.nextSibling[c]!)
      if (relationOf(tree, c) === Relation.mark || relationOf(tree, c) === Relation.case)
        return isUnder(tree, t, trigger);
  }
  return false;
}

function isUnder(tree: Scene["tree"], token: number, top: number): boolean {
  for (let t = tree.head[token]!, k = 0; t >= 0 && k < reach; t = tree.head[t]!, k++) if (t === top) return true;
  return false;
}

/** A phrase that is somebody or something named: a duration in it is theirs. */
const isElse = ({ mentionByHead, tree, layers }: Scene, token: number): boolean =>
  mentionByHead[token]! >= 0 || (tree.upos[token] === Upos.NOUN && layers.mentionAt[token]! >= 0);

/** "Cancelled the meeting on Thursday": the day of a word that calls off is its own ("put off until Thursday": the new one). */
function isOfSaying(scene: Scene, verb: number): boolean {
  return (
    effectAt(statusWordsOf(scene.language).governors, scene.tree, verb, "noun", formsOf(scene.layers)) === "cancelled"
  );
}

/** How far behind the word that names an event its time may stand, where the tree has hung it elsewhere. */
const behind = 10;

/** A time right behind the event ("a summit in Paris on 11 November"), before any other verb or clause; -1 where there is none. */
function timeBehind(scene: Scene, { trigger, sentence }: Finding): number {
  const { tree, layers, timeAt } = scene;
  for (let t = trigger + 1; t <= trigger + behind && t < layers.tokens.count; t++) {
    if (layers.tokens.sentence[t] !== sentence) return -1;
    const time = timeAt[t]!;
    if (time >= 0) {
      const { type, edtf } = layers.times[time]!;
      return type === "date" || (type === "duration" && edtf !== undefined) ? time : -1;
    }
    const upos = tree.upos[t];
    if (upos === Upos.VERB && isPlanned(scene, t)) continue; // "a meeting planned for 1 December"
    if (upos === Upos.VERB || upos === Upos.PUNCT || upos === Upos.SCONJ) return -1;
    // "between A and B on Friday", but not "a meeting and will on Friday …"
    if (upos === Upos.CCONJ && !isNominal(tree.upos[t + 1])) return -1;
  }
  return -1;
}

const isPlanned = (scene: Scene, token: number): boolean =>
  (scene.tree.morph[token]! & Feature.Part) > 0 &&
  effectAt(statusWordsOf(scene.language).attributes, scene.tree, token, null, formsOf(scene.layers)) === "planned";

const isNominal = (upos: number | undefined): boolean =>
  upos === Upos.PROPN || upos === Upos.NOUN || upos === Upos.ADJ || upos === Upos.DET;

function give(finding: Finding, time: number, { type, edtf }: { readonly type: string; readonly edtf?: string }): void {
  // "three meetings in the past five months": when, not how long
  if (type === "duration" && edtf === undefined) {
    if (finding.duration < 0) finding.duration = time;
  } else if (finding.time < 0) finding.time = time;
}

/**
 * "Meddling in the election in two weeks": a time that a noun holds belongs to the event noun right before it, if that noun
 * hangs on the one that holds the time.
 */
function besideNoun(
  { tree }: Scene,
  at: ReadonlyMap<number, Finding>,
  from: number,
  holder: number,
): Finding | undefined {
  const before = from - 1 - (from > 0 && tree.upos[from - 1] === Upos.ADP ? 1 : 0);
  const finding = before < 0 ? undefined : at.get(before);
  if (!finding || finding.trigger !== before || finding.pattern.part !== "noun") return undefined;
  return holder >= 0 && isNoun(tree, holder) && tree.head[before] === holder ? finding : undefined;
}
