import type { Finding } from "./finding.js";
import type { Scene } from "./scene.js";

/** Words below this strength count only between two political participants. */
const sure = 0.5,
  /** Weaker ones never. */
  weakest = 0.3;

/** Drops what is no political move: business, sport, a rule, a word that names nobody. */
export function gate(_scene: Scene, findings: readonly Finding[]): void {
  for (const finding of findings) if (!finding.dropped && !isMove(finding)) finding.dropped = true;
}

function isMove({ args, definition, pattern }: Finding): boolean {
  const { actors, recipients, both, treaty } = args;
  const all = [...actors, ...both, ...recipients];
  const political = all.filter((actor) => actor.political > 0);
  const known = political.filter((actor) => actor.political === 2);
  if (pattern.prior < weakest) return false;
  if (pattern.prior < sure && known.length < 2) return false;
  switch (definition.needs) {
    case "nothing":
      return true;
    case "treaty":
      return treaty >= 0;
    case "actor":
      return (
        actors.some((actor) => actor.political > 0) || both.some((actor) => actor.political > 0) || known.length > 0
      );
    case "two":
      return political.length > 1;
    case "participant":
      return political.length > 0;
  }
}
