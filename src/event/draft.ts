import type { Span } from "../document/span.js";
import type { Role } from "../reading/reading.js";
import { Relation } from "../syntax/relation.js";
import type { Actor } from "./actor.js";
import { isVerb } from "./clause.js";
import { codesOf } from "./code.js";
import { type ConfidenceFeatures, confidenceOf } from "./confidence.js";
import type { EventDraft } from "./event.js";
import type { Finding } from "./finding.js";
import type { Merged } from "./merge.js";
import { isMisreadPast } from "./passive.js";
import { relationOf, type Scene } from "./scene.js";

/** The longest clause that is given as evidence, in tokens; beyond that, the phrase. */
const longestEvidence = 60;

/** One event with all its tellings, as the Reading states it. */
export function draftOf(scene: Scene, { lead, all }: Merged): EventDraft {
  const { layers } = scene;
  const { pattern, definition, status } = lead;
  const tellings = [lead, ...all.filter((finding) => finding !== lead)];
  const participants = participantsIn(tellings);
  const place = placeOf(scene, tellings);
  const treaty = first(tellings, ({ args }) => args.treaty);
  const time = timeOf(scene, tellings);
  const day = time < 0 ? first(tellings, (finding) => finding.day) : -1;
  const duration = first(tellings, (finding) => finding.duration);
  const about = [...new Set(tellings.flatMap(({ args }) => args.about))].filter(
    (entity) => entity !== treaty && !participants.some((participant) => participant.entity === entity),
  );
  const step = tellings.find((finding) => finding.step !== undefined)?.step;
  const codes = codesOf({
    type: pattern.type,
    definition,
    status: status.status,
    lemma: scene.tree.lemma[lead.trigger]!,
    ...(pattern.mode === undefined ? {} : { mode: pattern.mode }),
    agreed: lead.agreed ?? false,
  });
  const when = time < 0 ? undefined : layers.times[time]!;
  const ofStory = day < 0 ? undefined : layers.times[day]!.edtf;
  const howLong = duration < 0 ? undefined : layers.times[duration]!.duration;
  return {
    type: pattern.type,
    status: status.status,
    ...(step === undefined ? {} : { step }),
    background: status.background,
    trigger: tokenSpan(scene, lead.trigger),
    evidence: evidenceOf(scene, lead),
    mentions: tellings.slice(1).map(({ trigger }) => tokenSpan(scene, trigger)),
    participants,
    ...(place < 0 ? {} : { place }),
    ...(treaty < 0 ? {} : { treaty }),
    about,
    ...(when?.edtf === undefined
      ? ofStory === undefined
        ? {}
        : { time: { edtf: ofStory, implied: [] } }
      : { time: { edtf: when.edtf, implied: when.implied, source: { start: when.start, end: when.end } } }),
    ...(howLong === undefined ? {} : { duration: howLong }),
    accordingTo: voicesOf(scene, lead),
    plover: codes.plover,
    cameo: codes.cameo,
    confidence: confidenceOf(featuresOf(scene, { lead, all }, participants)),
    rule: `${pattern.type}/${lead.rule}/${status.rule}`,
  };
}

/** What the confidence of an event is computed from. */
export function featuresOf(
  scene: Scene,
  { lead, all }: Merged,
  participants: EventDraft["participants"] = participantsIn(all),
): ConfidenceFeatures {
  const { pattern, status } = lead;
  const count = (role: Role): number => participants.filter((participant) => participant.role === role).length;
  return {
    type: pattern.type,
    status: status.status,
    prior: pattern.prior,
    part: pattern.part,
    specificity: pattern.demands,
    actors: count("actor"),
    recipients: count("recipient"),
    participants: participants.length,
    mentions: all.length,
    background: status.background,
    quoted: lead.quotation >= 0,
    main: isMain(scene, lead),
    borrowed: lead.borrowed,
    aside: isAside(scene, lead),
  };
}

const tokenSpan = (scene: Scene, token: number): Span => ({
  start: scene.layers.tokens.start[token]!,
  end: scene.layers.tokens.end[token]!,
});

function first(tellings: readonly Finding[], of: (finding: Finding) => number): number {
  for (const finding of tellings) if (of(finding) >= 0) return of(finding);
  return -1;
}

/** The leading telling's time, or another's that narrows it ("in March", "on 29 March"). */
function timeOf(scene: Scene, tellings: readonly Finding[]): number {
  const { times } = scene.layers;
  let found = first(tellings, ({ time }) => time);
  if (found < 0) return -1;
  for (const { time } of tellings) {
    if (time < 0) continue;
    const [wide, narrow] = [times[found]!.edtf, times[time]!.edtf];
    if (wide !== undefined && narrow !== undefined && narrow.length > wide.length && narrow.startsWith(`${wide}-`))
      found = time;
  }
  return found;
}

/** The narrowest place told: a city rather than its country. */
function placeOf(scene: Scene, tellings: readonly Finding[]): number {
  const isPlace = (entity: number): boolean => entity >= 0 && scene.layers.referents[entity]!.type === "place";
  const narrow = tellings.find(({ args }) => isPlace(args.place));
  return narrow ? narrow.args.place : first(tellings, ({ args }) => args.place);
}

/** Everyone who takes part, each once, the clearest role first told. */
function participantsIn(tellings: readonly Finding[]): EventDraft["participants"] {
  const seen = new Map<number, { entity: number; role: Role; mention: Span }>();
  const enter = (list: readonly Actor[], role: Role): void => {
    for (const { entity, mention } of list) {
      if (entity < 0 || seen.has(entity)) continue;
      seen.set(entity, { entity, role, mention: { start: mention.start, end: mention.end } });
    }
  };
  for (const { args } of tellings) {
    enter(args.actors, "actor");
    enter(args.both, "participant");
    enter(args.recipients, "recipient");
  }
  return [...seen.values()];
}

/** The clause that states the event; a long one is cut down to the phrase. */
function evidenceOf(scene: Scene, lead: Finding): Span {
  const { tree, layers } = scene;
  for (const head of [lead.args.carrier, lead.trigger]) {
    const from = tree.from[head]!,
      to = tree.to[head]!;
    if (to - from > longestEvidence || lead.trigger < from || lead.trigger >= to) continue;
    return { start: layers.tokens.start[from]!, end: layers.tokens.end[to - 1]! };
  }
  return tokenSpan(scene, lead.trigger);
}

/** Whose word it is: the speaker of the quotation around it, and of those around that one. */
function voicesOf(scene: Scene, { quotation }: Finding): EventDraft["accordingTo"] {
  const { speakerOf, quotations } = scene.layers;
  const voices: { quotation: number; entity?: number }[] = [];
  for (let q = quotation, k = 0; q >= 0 && k < 4; q = quotations[q]!.within, k++) {
    const speaker = speakerOf[q]!;
    voices.push({ quotation: q, ...(speaker < 0 ? {} : { entity: speaker }) });
  }
  return voices;
}

/** Told in a clause of time, purpose or manner, or one that describes a noun. */
function isAside(scene: Scene, { args }: Finding): boolean {
  const { tree } = scene;
  for (let t = args.carrier, k = 0; t >= 0 && k < 6; t = tree.head[t]!, k++) {
    const relation = relationOf(tree, t);
    if ((relation === Relation.advcl || relation === Relation.acl) && !isMisreadPast(tree, t)) return true;
  }
  return false;
}

/** The event is what its sentence says, not something told on the side. */
function isMain(scene: Scene, { args }: Finding): boolean {
  const { tree } = scene;
  for (let t = args.carrier, k = 0; t >= 0 && k < 4; t = tree.head[t]!, k++) {
    const relation = relationOf(tree, t);
    if (relation === Relation.root || isMisreadPast(tree, t)) return true;
    if (
      relation !== Relation.xcomp &&
      relation !== Relation.conj &&
      !(relation === Relation.obj && isVerb(tree, tree.head[t]!))
    )
      return false;
  }
  return false;
}
