import { Feature } from "../syntax/feature.js";
import { Upos } from "../syntax/upos.js";
import { isNoun } from "./clause.js";
import { sameTime } from "./fill-known.js";
import { type Finding, participantsOf } from "./finding.js";
import type { Scene } from "./scene.js";

/** An event with all its tellings in the document; the first finding leads. */
export interface Merged {
  lead: Finding;
  readonly all: Finding[];
}

/** How many events of a type a new telling is compared with: keeps the cost linear. */
const window = 12;

/** Puts tellings of one event together. One that has another status stays an event of its own. */
export function merge(scene: Scene, findings: readonly Finding[]): Merged[] {
  const merged: Merged[] = [];
  const recent = new Map<string, Merged[]>();
  for (const finding of findings) {
    if (finding.dropped) continue;
    const key = finding.pattern.type;
    const before = recent.get(key) ?? [];
    const same = before.find((event) => isSame(scene, event, finding));
    if (same) {
      same.all.push(finding);
      if (weight(scene, finding) > weight(scene, same.lead)) same.lead = finding;
      continue;
    }
    const event: Merged = { lead: finding, all: [finding] };
    merged.push(event);
    before.unshift(event);
    if (before.length > window) before.pop();
    recent.set(key, before);
  }
  return merged;
}

/** How much a telling says. */
const weight = (scene: Scene, finding: Finding): number =>
  (isHeadline(scene, finding.sentence) ? -0.5 : 0) +
  (finding.borrowed ? 0 : 2 * Math.min(2, participantsOf(finding).length)) +
  (finding.args.place >= 0 ? 1 : 0) +
  (finding.time >= 0 ? 2 : 0) +
  (finding.duration >= 0 ? 1 : 0);

/** The first line, without a full stop: the body tells it better. */
function isHeadline(scene: Scene, sentence: number): boolean {
  const { sentences } = scene.layers;
  const last = sentences.firstToken[sentence + 1]! - 1;
  return sentences.paragraph[sentence] === sentences.paragraph[0] && scene.tree.upos[last] !== Upos.PUNCT;
}

const real = new Set(["happened", "ongoing"]);

function isSame(scene: Scene, event: Merged, finding: Finding): boolean {
  const { identity, absorbs } = finding.definition;
  const lead = event.lead;
  const told = finding.definite && finding.borrowed; // "the talks": whatever tense they stand in, the ones told of
  if (
    lead.status.status !== finding.status.status &&
    !(real.has(lead.status.status) && real.has(finding.status.status))
  )
    return false;
  // words are said again and again: one statement is another's repetition only if it uses the same word
  if (absorbs && lead.pattern.head !== finding.pattern.head && !told) return false;
  if (isCounted(scene, lead.trigger) !== isCounted(scene, finding.trigger)) return false;
  // "rival demonstrations", then "the demonstration": one of them at most
  if (finding.definition.needs === "deed" && isPlural(scene, lead.trigger) !== isPlural(scene, finding.trigger))
    return false;
  for (const other of event.all) {
    if (
      identity.treaty &&
      other.args.treaty >= 0 &&
      finding.args.treaty >= 0 &&
      other.args.treaty !== finding.args.treaty
    )
      return false;
    if (
      identity.place &&
      other.args.place >= 0 &&
      finding.args.place >= 0 &&
      !samePlace(scene, other.args.place, finding.args.place, finding.definite || other.definite)
    )
      return false;
    if (identity.time && other.time >= 0 && finding.time >= 0 && !closeTime(scene, other.time, finding.time))
      return false;
    if (event.all.length > 6) break;
  }
  if (!identity.participants) return true;
  return sameParticipants(scene, event, finding);
}

/** The lemma of what a word is said of, "" where nothing is. */
const objectOf = ({ tree }: Scene, { around }: Finding): string =>
  around.objects.length === 0 ? "" : tree.lemma[around.objects[0]!]!;

const isPlural = ({ tree }: Scene, trigger: number): boolean =>
  isNoun(tree, trigger) && (tree.morph[trigger]! & Feature.Plur) > 0;

/** "Three meetings": several, which the telling of one does not repeat. */
function isCounted({ tree }: Scene, trigger: number): boolean {
  if (!(tree.morph[trigger]! & Feature.Plur) || !isNoun(tree, trigger)) return false;
  for (let c = tree.firstChild[trigger]!; c >= 0; c = tree.nextSibling[c]!) if (tree.upos[c] === Upos.NUM) return true;
  return false;
}

/** The same place, or, of an event told as known ("the visit"), a city and its country. */
function samePlace(scene: Scene, a: number, b: number, known: boolean): boolean {
  if (a === b) return true;
  if (!known) return false;
  const { referents } = scene.layers;
  const [x, y] = [referents[a]!, referents[b]!];
  // a city in the country
  return (
    (x.type === "country" && y.country !== undefined && x.catalogue === y.country) ||
    (y.type === "country" && x.country !== undefined && y.catalogue === x.country)
  );
}

/** The same day, or one date inside the other ("2018" and "2018-10-23"). */
function closeTime(scene: Scene, a: number, b: number): boolean {
  if (sameTime(scene, a, b)) return true;
  const x = scene.layers.times[a]!.edtf,
    y = scene.layers.times[b]!.edtf;
  return x !== undefined && y !== undefined && (x.startsWith(y) || y.startsWith(x));
}

/** Both tellings name the same day or the same place. */
const sharesScene = (scene: Scene, a: Finding, b: Finding): boolean =>
  (a.args.place >= 0 && a.args.place === b.args.place) ||
  (a.time >= 0 && b.time >= 0 && sameTime(scene, a.time, b.time));

/** One telling names nobody whom the other would exclude: the smaller set is in the larger, persons standing for countries. */
function sameParticipants(scene: Scene, event: Merged, finding: Finding): boolean {
  const known = new Set(event.all.slice(0, 6).flatMap((telling) => participantsOf(telling)));
  const fresh = participantsOf(finding);
  if (fresh.length === 0 || known.size === 0) return finding.definite || event.lead.definite;
  const { referents } = scene.layers;
  const person = (entity: number): boolean => referents[entity]!.type === "person";
  // two persons are not one, even of one country
  const stranger = fresh.find((entity) => person(entity) && !known.has(entity));
  if (stranger !== undefined && [...known].some((entity) => person(entity) && !fresh.includes(entity))) return false;
  const stands = (entity: number, set: Iterable<number>): boolean => {
    for (const other of set) {
      if (other === entity) return true;
      const [x, y] = [referents[entity]!, referents[other]!];
      if (x.country !== undefined && y.type === "country" && x.country === y.catalogue) return true;
      if (y.country !== undefined && x.type === "country" && y.country === x.catalogue) return true;
    }
    return false;
  };
  if (finding.definition.frame.kind === "directed") {
    // an argument that stands for nobody known (-1) says nothing of who it was
    const named = (all: readonly { readonly entity: number }[]): number[] =>
      all.map(({ entity }) => entity).filter((entity) => entity >= 0);
    const actors = new Set(event.all.flatMap((telling) => named(telling.args.actors)));
    const others = new Set(event.all.flatMap((telling) => named(telling.args.recipients)));
    const own = named(finding.args.actors);
    const theirs = named(finding.args.recipients);
    if (own.length > 0 && actors.size > 0 && !own.some((entity) => stands(entity, actors))) return false;
    if (theirs.length > 0 && others.size > 0 && !theirs.some((entity) => stands(entity, others))) return false;
    // "denied her request", "denies asylum": the same one said no twice, to different things
    if (finding.definition.absorbs && theirs.length === 0 && others.size === 0 && !finding.definite)
      return objectOf(scene, finding) === objectOf(scene, event.lead);
    return own.length > 0 === actors.size > 0 || theirs.length > 0 === others.size > 0;
  }
  // one name alone is too little to know a meeting by, unless it is told as known or shares its day or place
  if (
    finding.definition.frame.kind === "joint" &&
    Math.min(fresh.length, known.size) < 2 &&
    !finding.definite &&
    !sharesScene(scene, event.lead, finding)
  )
    return false;
  // countries met, and their ministers met: two meetings, unless something else joins them
  const shared = fresh.some((entity) => known.has(entity));
  if (!shared && !finding.definite && !sharesScene(scene, event.lead, finding)) return false;
  const inside = fresh.every((entity) => stands(entity, known));
  const around = [...known].every((entity) => stands(entity, fresh));
  return inside || around;
}
