/**
 * A step of the reading: it needs some layers, and adds one or more frozen ones.
 * `read` is pure: no I/O, no clock, no environment, no randomness.
 */
export interface Stage<Needs, Gives> {
  readonly name: string;
  readonly read: (layers: Needs) => Gives;
}

/** Called around each stage by whoever measures; the reading itself has no clock. */
export type Observe = (stage: string, when: "before" | "after") => void;

/** An ordered list of stages, typed so that a stage placed before what it needs does not compile. */
export interface Pipeline<From, To> {
  readonly names: readonly string[];
  /** Adds a stage whose needs are met by the layers so far. */
  add<Gives>(stage: Stage<To, Gives>): Pipeline<From, To & Gives>;
  run(from: From, observe?: Observe): To;
}

export function pipeline<From>(): Pipeline<From, From> {
  return build<From, From>([]);
}

function build<From, To>(stages: readonly Stage<never, unknown>[]): Pipeline<From, To> {
  return {
    names: stages.map((stage) => stage.name),
    add: <Gives>(stage: Stage<To, Gives>) => build<From, To & Gives>([...stages, stage as Stage<never, unknown>]),
    run(from, observe) {
      let layers = { ...from } as object;
      for (const stage of stages) {
        observe?.(stage.name, "before");
        layers = { ...layers, ...(stage.read as (layers: object) => object)(layers) };
        observe?.(stage.name, "after");
      }
      return layers as To;
    },
  };
}
