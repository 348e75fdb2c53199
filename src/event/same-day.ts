import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { firstDay, lastDay } from "../time/calendar.js";
import { actorsAt } from "./actor.js";
import { isVerb, subjectOf } from "./clause.js";
import { type Finding, participantsOf } from "./finding.js";
import { relationOf, type Scene } from "./scene.js";
import { clauseOf } from "./status-clause.js";
import { statusWordsOf } from "./status-word.js";

/** How many sentences back, and how many ahead, the day of the story may stand. */
const back = 3,
  ahead = 1;
/** Days before the text's own day that are news. */
const news = 7;
/** How many heads up from a word of time its verb stands. */
const reach = 5;

/** A day that the story tells of, where it stands, and who is then told to act. */
interface Anchor {
  readonly sentence: number;
  readonly time: number;
  readonly actors: readonly number[];
}

/**
 * Gives what is told in one breath its day: "Ri spoke to the assembly on Saturday. He called on Washington to …" A deed in
 * the simple past, told in the main clause and without a time of its own, has the day of the nearest sentence with the same
 * actor, if that is a day of the news.
 */
export function sameDay(scene: Scene, findings: readonly Finding[]): void {
  const anchors = anchorsOf(scene, findings);
  if (anchors.length === 0) return;
  let first = 0;
  for (const finding of findings) {
    if (finding.dropped || finding.time >= 0 || !isStory(scene, finding)) continue;
    while (first < anchors.length && anchors[first]!.sentence < finding.sentence - back) first++;
    const who = participantsOf(finding);
    let best: Anchor | null = null;
    for (let k = first; k < anchors.length && anchors[k]!.sentence <= finding.sentence + ahead; k++) {
      const anchor = anchors[k]!;
      if (!anchor.actors.some((entity) => who.some((other) => isOf(scene, entity, other)))) continue;
      if (!best || distance(anchor, finding) <= distance(best, finding)) best = anchor;
    }
    if (best) finding.day = best.time;
  }
  // "headed for Cologne to open a mosque": the purpose of a journey has its day
  const journeys = new Map<number, Finding>();
  for (const finding of findings)
    if (!finding.dropped && finding.definition.frame.object === "place") journeys.set(finding.args.carrier, finding);
  for (const finding of findings) {
    if (finding.dropped || finding.time >= 0 || finding.day >= 0 || finding.status.status !== "planned") continue;
    if (relationOf(scene.tree, finding.args.carrier) !== Relation.advcl) continue;
    const journey = journeys.get(scene.tree.head[finding.args.carrier]!);
    if (journey) finding.day = journey.day;
  }
}

/** Sentences; one ahead counts as far as the farthest back. */
const distance = (anchor: Anchor, { sentence }: Finding): number =>
  anchor.sentence > sentence ? back : sentence - anchor.sentence;

/** The same one, or a person and the person's country. */
function isOf(scene: Scene, a: number, b: number): boolean {
  if (a === b) return true;
  const [x, y] = [scene.layers.referents[a]!, scene.layers.referents[b]!];
  return (
    (x.type === "country" && y.type === "person" && x.catalogue !== undefined && x.catalogue === y.country) ||
    (y.type === "country" && x.type === "person" && y.catalogue !== undefined && y.catalogue === x.country)
  );
}

function anchorsOf(scene: Scene, findings: readonly Finding[]): Anchor[] {
  const { layers, tree } = scene;
  const today = layers.published === null ? null : lastDay(layers.published.edtf);
  if (today === null) return [];
  const anchors: Anchor[] = [];
  layers.times.forEach((time, index) => {
    if (time.type === "set" || time.type === "duration" || time.edtf === undefined) return;
    const day = firstDay(time.edtf);
    if (day === null || day !== lastDay(time.edtf) || day > today || today - day > news) return;
    let t: number = time.from;
    for (let k = 0; k < reach && t >= 0 && !isVerb(tree, t); k++) t = tree.head[t]!;
    if (t < 0 || !isVerb(tree, t) || scene.quotationAt[time.from]! >= 0) return;
    const actors = actorsAt(scene, subjectOf(tree, t))
      .map(({ entity }) => entity)
      .filter((entity) => entity >= 0);
    if (actors.length > 0) anchors.push({ sentence: layers.tokens.sentence[t]!, time: index, actors });
  });
  // "lørdag, da tyrkiske og tyske ledere mødtes"
  for (const finding of findings) {
    if (finding.dropped || finding.time < 0 || finding.status.status !== "happened" || finding.quotation >= 0) continue;
    const { edtf } = layers.times[finding.time]!;
    const day = edtf === undefined ? null : firstDay(edtf);
    if (day === null || day !== lastDay(edtf!) || day > today || today - day > news) continue;
    const actors = participantsOf(finding);
    if (actors.length > 0) anchors.push({ sentence: finding.sentence, time: finding.time, actors });
  }
  return anchors.sort((a, b) => a.sentence - b.sentence);
}

/** "While Ri repeated": beside the main clause, and as much news. */
function isMeanwhile({ tree, language }: Scene, verb: number): boolean {
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!)
    if (language.status.meanwhile.includes(tree.lemma[c]!.toLowerCase())) return true;
  return false;
}

/** Told as news by the outlet or by being said: happened, in the simple past of a main clause, and no history. */
function isStory(scene: Scene, { status, args, quotation, definition }: Finding): boolean {
  if ((status.status !== "happened" && status.status !== "not-happened") || status.background) return false;
  const { tree } = scene;
  const { carrier } = args;
  if (!isVerb(tree, carrier)) return false;
  if (quotation >= 0 && definition.absorbs === false) return false;
  const clause = clauseOf(tree, statusWordsOf(scene.language), carrier);
  if (quotation < 0 && (clause.tense !== "past" || clause.perfect)) return false;
  for (let t = carrier, k = 0; k < reach; k++) {
    const relation = relationOf(tree, t);
    if ((relation === Relation.advcl && !isMeanwhile(scene, t)) || relation === Relation.acl) return false;
    t = tree.head[t]!;
    if (t < 0) return true;
    if (tree.morph[t]! & Feature.Part && relation !== Relation.conj && relation !== Relation.ccomp) return false;
  }
  return true;
}
