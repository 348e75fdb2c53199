/** Weights of an averaged perceptron: `w` now, `u` what averaging takes off (Daumé's trick). */
export interface Perceptron {
  readonly w: Float32Array;
  readonly u: Float64Array;
  step: number;
}

export const perceptron = (size: number): Perceptron => ({
  w: new Float32Array(size),
  u: new Float64Array(size),
  step: 1,
});

export function update(p: Perceptron, slot: number, delta: number): void {
  p.w[slot]! += delta;
  p.u[slot]! += delta * p.step;
}

/** The average of the weights over all steps. */
export function averaged(p: Perceptron): Float32Array {
  const out = new Float32Array(p.w.length);
  for (let i = 0; i < out.length; i++) out[i] = p.w[i]! - p.u[i]! / p.step;
  return out;
}

/** Square-root companding to eight bits: q stands for q|q| times a scale that plays no part in comparing scores. */
export function compand(weights: Float32Array): Int8Array {
  let most = 0;
  for (const x of weights) most = Math.max(most, Math.abs(x));
  const out = new Int8Array(weights.length);
  const scale = 127 / Math.sqrt(most || 1);
  for (let i = 0; i < out.length; i++)
    out[i] = Math.sign(weights[i]!) * Math.round(Math.sqrt(Math.abs(weights[i]!)) * scale);
  return out;
}
