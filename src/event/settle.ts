import type { Status } from "../reading/reading.js";
import { isNoun } from "./clause.js";
import type { Finding } from "./finding.js";
import type { Scene } from "./scene.js";
import { statusOf } from "./status.js";
import { settleStep } from "./treaty-step.js";

/** The status of a refusal that is told by a negated word ("will not accept"), by the status that word has. */
const refusedUnder: ReadonlyMap<Status, Status> = new Map([
  ["not-happened", "happened"],
  ["denied", "happened"],
  ["planned", "happened"],
  ["intended", "happened"],
  ["expected", "expected"],
]);

/** Reads each event's status where it is stated. */
export function settle(scene: Scene, findings: readonly Finding[]): void {
  for (const finding of findings) {
    if (finding.dropped) continue;
    finding.status = statusOf({
      layers: scene.layers,
      trigger: finding.trigger,
      carrier: finding.args.carrier,
      type: finding.pattern.type,
      definition: finding.definition,
      quotation: finding.quotation,
      time: finding.time,
    });
    if (finding.pattern.part === "said" && !isNoun(scene.tree, finding.trigger) && finding.pattern.head !== "") {
      // a demand or threat is made by being said; blame only where what is said is told as so
      const { status } = finding.status;
      if (finding.definition.absorbs === true) finding.status = { ...finding.status, status: "happened" };
      else if (status !== "happened" && status !== "ongoing") finding.dropped = true;
    }
    // "talked of Russian meddling", "do not meddle": what is done by saying it is done, however the saying is told
    if (finding.pattern.part === "said" && (finding.pattern.head === "" || isNoun(scene.tree, finding.trigger)))
      finding.status = { ...finding.status, status: "happened", rule: "said/done" };
    // "will not accept", "finder sig ikke i": the pattern has taken the negation in; refused is what is said to be refused
    if (finding.pattern.words.some((words) => words.some((word) => scene.language.status.negations.includes(word))))
      finding.status = {
        ...finding.status,
        status: refusedUnder.get(finding.status.status) ?? finding.status.status,
        rule: "negated/refused",
      };
    settleStep(scene, finding);
    if (finding.status.generic) finding.dropped = true;
  }
}
