import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { actorsAt } from "./actor.js";
import { hostSubject } from "./argument-noun.js";
import { isVerb, prepositionOf } from "./clause.js";
import { fromBefore, fromParties, isAfterwards, sameScene } from "./fill-known.js";
import { atOccasion, withWhom } from "./fill-occasion.js";
import {
  fromJourney,
  homeCountry,
  hostCountry,
  placeBehind,
  placeFromClause,
  placeOfClause,
  targetCountry,
  visited,
} from "./fill-place.js";
import { type Finding, participantsOf } from "./finding.js";
import { prepositionKinds, relationOf, type Scene } from "./scene.js";
import { statusWordsOf } from "./status-word.js";

/** Completes what events leave unsaid, in the order of the text: participants, then place. */
export function fill(scene: Scene, findings: readonly Finding[]): void {
  const earlier: Finding[] = [];
  for (const finding of findings) {
    if (finding.dropped) continue;
    if (isAfterwards(scene, finding)) fromBefore(scene, finding, earlier);
    else if (finding.definite) sameScene(finding, earlier);
    if (!finding.borrowed) fromHost(scene, finding);
    if (finding.args.parties >= 0) fromParties(scene, finding, earlier);
    if (participantsOf(finding).length === 0) fromBefore(scene, finding, earlier);
    fromPronoun(scene, finding, earlier);
    treatyBeside(scene, finding);
    placeFromClause(scene, finding);
    placeBehind(scene, finding);
    fromJourney(scene, finding, earlier);
    placeOfClause(scene, finding);
    targetCountry(scene, finding);
    hostCountry(scene, finding);
    visited(scene, finding);
    homeCountry(scene, finding);
    earlier.push(finding);
    if (earlier.length > 64) earlier.splice(0, 32);
  }
  atOccasion(scene, findings);
  for (let i = 0; i < findings.length; i++) withWhom(scene, findings, i);
  // "the treaty was signed in 1987, after talks between A and B": the talks name who signed
  for (let i = 0; i < findings.length; i++) {
    const finding = findings[i]!;
    if (finding.dropped || finding.definition.frame.kind !== "joint" || participantsOf(finding).length > 0) continue;
    for (let k = Math.max(0, i - 3); k <= Math.min(findings.length - 1, i + 3); k++) {
      const other = findings[k]!;
      if (k === i || other.dropped || other.sentence !== finding.sentence || other.definition.frame.kind !== "joint")
        continue;
      if (other.args.both.length < 2) continue;
      finding.args.both.push(...other.args.both);
      finding.borrowed = true;
      break;
    }
  }
}

/** The subject of the verb that the noun hangs on takes part, where the noun leaves it out. */
function fromHost(scene: Scene, finding: Finding): void {
  const { args, definition, pattern, trigger } = finding;
  if (pattern.part !== "noun") return;
  const { kind, subject: ofVerb } = definition.frame;
  if (ofVerb === "none") return;
  if (args.actors.length > 0 || args.both.length > 1 || args.parties >= 0) return;
  const { subject, verb } = hostSubject(scene, trigger);
  if (subject < 0 || args.tokens.includes(subject)) return;
  const kinds = prepositionKinds(scene, prepositionOf(scene.tree, trigger));
  const preposition = prepositionOf(scene.tree, trigger);
  const participle = preposition >= 0 && isVerb(scene.tree, preposition); // "following talks with"
  const spoken = statusWordsOf(scene.language).is("report", scene.tree.lemma[verb] ?? ""); // "told the rally"
  const occasion = participle || kinds.has("during") || kinds.has("in") || (kinds.has("to") && !spoken);
  const object = relationOf(scene.tree, trigger) === Relation.obj && scene.tree.head[trigger] === verb;
  if (kind === "directed" && !occasion && args.recipients.length === 0) return;
  const own = kind !== "joint" && hasPronoun(scene, trigger); // "told Russia of its withdrawal", "om sin udtræden"
  // "sued the paper over the allegations": words that are known were somebody else's
  if (definition.absorbs !== false && definition.frame.object !== "treaty" && finding.definite && !own) return;
  // "after a request from X, the bureau opened": theirs who come behind, if anybody's
  if (definition.absorbs !== false && !object && !own && kinds.has("during")) return;
  if (!object && !occasion && !own) return;
  // "after the June summit in Singapore, Ri said": one that is known by its own day and place
  if (!object && isAfterwards(scene, finding) && finding.time >= 0 && args.place >= 0) return;
  const actors = actorsAt(scene, subject).filter(({ political }) => political > 0);
  if (actors.length === 0) return;
  const list = kind === "joint" ? args.both : args.actors;
  for (const actor of actors) {
    if (participantsOf(finding).includes(actor.entity)) continue;
    list.push(actor);
  }
  if (object) args.carrier = verb;
}

/** "Broke off relations with Israel, accusing it of …": a pronoun that nobody resolved is the other side of what the same one did before. */
function fromPronoun(
  { tree }: Scene,
  { args, definition, around, sentence }: Finding,
  earlier: readonly Finding[],
): void {
  if (definition.frame.kind !== "directed" || args.actors.length !== 1) return;
  if (args.recipients.some(({ entity }) => entity >= 0)) return;
  const pronoun = around.objects.some((t) => tree.upos[t] === Upos.PRON && (tree.morph[t]! & Feature.Prs) > 0);
  const before = earlier.at(-1);
  if (!pronoun || !before || before.sentence !== sentence || before.definition.frame.kind !== "directed") return;
  const [other, ...more] = before.args.recipients.filter(({ entity }) => entity >= 0);
  if (!other || more.length > 0 || before.args.actors[0]?.entity !== args.actors[0]!.entity) return;
  args.recipients.push(other);
}

/** "Its", "sin": whose it is stands elsewhere. */
function hasPronoun({ tree }: Scene, noun: number): boolean {
  for (let c = tree.firstChild[noun]!; c >= 0 && c < noun; c = tree.nextSibling[c]!)
    if (tree.morph[c]! & (Feature.Poss | Feature.Reflex)) return true;
  return false;
}

/** How far from the word that names an event its treaty may stand, where the tree has hung it elsewhere. */
const treatyReach = 14;

/** The treaty named nearest to an event of treaties in its sentence, behind it first, where its own phrases name none. */
function treatyBeside(scene: Scene, { args, definition, trigger, sentence }: Finding): void {
  if (args.treaty >= 0 || definition.frame.object !== "treaty" || args.about.length > 0) return;
  const { mentions, mentionAt, referentOf, referents, sentences } = scene.layers;
  const from = Math.max(sentences.firstToken[sentence]!, trigger - treatyReach);
  const to = Math.min(sentences.firstToken[sentence + 1]!, trigger + treatyReach);
  const at = (t: number): boolean => {
    const index = mentionAt[t]!;
    const entity = index < 0 || mentions[index]!.head !== t ? -1 : referentOf[index]!;
    if (entity < 0 || referents[entity]!.type !== "treaty") return false;
    args.treaty = entity;
    return true;
  };
  for (let t = trigger + 1; t < to; t++) if (at(t)) return;
  for (let t = trigger - 1; t >= from; t--) if (at(t)) return;
}
