/** How much of a reader's attention a mention gets, by what it does in its sentence. */
export const weights = {
  speaker: 1.3,
  subject: 1,
  object: 0.6,
  other: 0.45,
  possessor: 0.45,
  /** Factor: inside somebody's direct speech. */
  quoted: 0.4,
} as const;

/** An entity that a reader has in mind. */
export interface Salient {
  readonly entity: number;
  readonly activation: number;
  readonly sentence: number;
  /** Token of the latest mention. */
  readonly token: number;
  /** Whether the latest mention was a subject, and the head of its clause, or -1. */
  readonly subject: boolean;
  readonly clause: number;
}

const remembered = 16;
const fading = 0.4; // from sentence to sentence

/** Notes a mention: the entity moves to the end of the list, which stays short, so that each pronoun looks at few. */
export function note(list: Salient[], latest: Salient): void {
  const at = list.findIndex((one) => one.entity === latest.entity);
  const before = at < 0 ? 0 : activationOf(list.splice(at, 1)[0]!, latest.sentence);
  list.push({ ...latest, activation: Math.min(before + latest.activation, 2.5) });
  if (list.length > remembered) list.shift();
}

export function activationOf(one: Salient, sentence: number): number {
  return one.activation * fading ** Math.max(0, sentence - one.sentence);
}
