import { actorsAt, entityAt, mentionSpan } from "./actor.js";
import { argumentsOf } from "./argument.js";
import { coordinated } from "./clause.js";
import { isDefinite } from "./fill-known.js";
import type { Finding } from "./finding.js";
import { better, type Match, matchAt } from "./match.js";
import type { Scene } from "./scene.js";
import { imperativeAt } from "./speech.js";
import { definitions } from "./type/index.js";

/** Every word of the text that names an event, with its arguments, in the order of the text. */
export function find(scene: Scene): Finding[] {
  const { tokens } = scene.layers;
  const findings: Finding[] = [];
  const at = new Map<number, number>(); // trigger -> its finding: a copula and its adjective name one event
  for (let token = 0; token < tokens.count; token++) {
    const order = imperativeAt(scene, token);
    const match = order && order.bindings.length > 0 ? order : (matchAt(scene, token) ?? order); // "please drop the plan": asked, not done
    if (!match || isInsideName(scene, match)) continue;
    const known = at.get(match.trigger);
    if (known !== undefined && !better(match, findings[known]!)) continue;
    const finding: Finding = {
      ...match,
      definition: definitions[match.pattern.type],
      args: argumentsOf(scene, match),
      sentence: tokens.sentence[token]!,
      quotation: scene.quotationAt[token]!,
      time: -1,
      duration: -1,
      day: -1,
      definite: isDefinite(scene, token),
      borrowed: false,
      dropped: false,
      status: { status: "happened", background: false, generic: false, rule: "" },
      rule: match.pattern.part,
    };
    if (known === undefined) {
      at.set(match.trigger, findings.push(finding) - 1);
      findings.push(...otherStops(scene, finding));
    } else findings[known] = finding;
  }
  return findings;
}

/** "Will travel to Warsaw and Vilnius": each place behind the first is a visit of its own. Leaves the first with its own host. */
function otherStops(scene: Scene, finding: Finding): Finding[] {
  const { definition, args } = finding;
  const { tree, layers } = scene;
  if (definition.frame.object !== "place" || finding.pattern.part !== "verb" || args.place < 0) return [];
  const first = args.tokens.find((token) => entityAt(scene, token) === args.place);
  if (first === undefined) return [];
  const stops = coordinated(tree, first).filter((token) => {
    const entity = entityAt(scene, token);
    return entity >= 0 && (layers.referents[entity]!.type === "place" || layers.referents[entity]!.type === "country");
  });
  if (stops.length < 2) return [];
  const hosts = stops.map((token) => actorsAt(scene, token)[0]);
  // who receives them elsewhere is left to none of them
  const others = args.recipients.filter(({ entity }) => !hosts.some((host) => host?.entity === entity));
  const hostOf = (k: number) => [...others, ...(hosts[k] ? [hosts[k]!] : [])];
  args.recipients.splice(0, args.recipients.length, ...hostOf(0));
  return stops.slice(1).map((token, k) => ({
    ...finding,
    args: {
      ...args,
      actors: [...args.actors],
      both: [...args.both],
      about: [...args.about],
      recipients: hostOf(k + 1),
      place: entityAt(scene, token),
      placeMention: mentionSpan(scene, token),
    },
  }));
}

/** "Security Council meeting" names a meeting, "Treaty of Rome" and "War Office" name no event. */
function isInsideName(scene: Scene, { trigger, pattern }: Match): boolean {
  if (pattern.part !== "noun") return false;
  const { mentions, mentionAt, referents, referentOf } = scene.layers;
  const index = mentionAt[trigger]!;
  if (index < 0) return false;
  const { form, type } = mentions[index]!;
  const known = referentOf[index]! < 0 ? type : referents[referentOf[index]!]!.type;
  return form === "name" && known !== null && known !== "other";
}
