import { prepositionOf } from "./clause.js";
import type { Finding } from "./finding.js";
import type { Scene } from "./scene.js";

/** How many events to either side of "a second meeting" the first one may stand. */
const againReach = 4;

/** "Kim is interested in a second meeting after his first with Trump": with the same one, where it names one side alone. */
export function withWhom(scene: Scene, findings: readonly Finding[], at: number): void {
  const { tree, language } = scene;
  const finding = findings[at]!;
  const { args, definition, pattern, trigger } = finding;
  if (finding.dropped || pattern.part !== "noun" || definition.frame.kind !== "joint" || args.both.length !== 1) return;
  let again = false;
  for (let c = tree.firstChild[trigger]!; c >= 0; c = tree.nextSibling[c]!)
    again ||= language.again.includes(tree.lemma[c]!.toLowerCase());
  if (!again) return;
  const { entity } = args.both[0]!;
  for (let k = 1; k <= againReach; k++)
    for (const other of [findings[at - k], findings[at + k]]) {
      if (!other || other.dropped || other.definition !== definition || other.args.both.length !== 2) continue;
      const partner = other.args.both.find((actor) => actor.entity !== entity);
      if (!partner || partner.entity < 0 || !other.args.both.some((actor) => actor.entity === entity)) continue;
      args.both.push(partner);
      return;
    }
}

/** How many tokens behind an event the occasion that it came on may stand, and how many heads up from there it is found. */
const occasionReach = 16,
  occasionClimb = 4;

/** "A statement issued at a summit in Singapore on 12 June": what comes at an occasion has its place and day. */
export function atOccasion(scene: Scene, findings: readonly Finding[]): void {
  const { tree, language } = scene;
  for (let i = 1; i < findings.length; i++) {
    const occasion = findings[i]!;
    if (occasion.dropped || occasion.pattern.part !== "noun" || !occasion.definition.identity.place) continue;
    if (occasion.args.place < 0 && occasion.time < 0) continue;
    const preposition = prepositionOf(tree, occasion.trigger);
    if (preposition < 0 || !language.prepositions.at.includes(tree.lemma[preposition]!)) continue;
    for (let k = i - 1; k >= 0; k--) {
      const event = findings[k]!;
      if (event.sentence !== occasion.sentence || occasion.trigger - event.trigger > occasionReach) break;
      if (event.dropped || event.definition === occasion.definition || !hangsOn(tree, occasion.trigger, event))
        continue;
      if (event.args.place < 0 && event.definition.identity.place) {
        event.args.place = occasion.args.place;
        event.args.placeMention = occasion.args.placeMention;
      }
      if (event.time < 0) event.time = occasion.time;
      break;
    }
  }
}

function hangsOn(tree: Scene["tree"], token: number, { trigger, args }: Finding): boolean {
  for (let t = tree.head[token]!, k = 0; t >= 0 && k < occasionClimb; t = tree.head[t]!, k++)
    if (t === trigger || t === args.carrier) return true;
  return false;
}
