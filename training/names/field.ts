import { compand, compandedValues, type Field, unit } from "../../src/entity/name/crf.js";
import { featureCount } from "../../src/entity/name/feature.js";
import { labelCount, predecessors, rowLength } from "../../src/syntax/name-label.js";
import { randomFrom, shuffled } from "../syntax/random.js";
import type { NameCorpus } from "./corpus.js";

export interface FloatField {
  readonly rows: Float32Array;
  readonly transition: Float32Array;
}

export interface Settings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of the features that are left out in each visit. */
  readonly drop: number;
  /** Share of the tokens whose own word is left out, so that its form, place and neighbours must tell. */
  readonly hide: number;
  readonly report: (epoch: number, field: FloatField) => void;
}

/** Features of a token that know its whole word. */
const ownWord = [1, 2, 7, 8];

/** Maximum conditional likelihood by stochastic gradients (AdaGrad), one sentence at a time; the last epochs are averaged. */
export function trainField(corpus: NameCorpus, slots: Int32Array, settings: Settings): FloatField {
  const L = labelCount;
  const size = 2 ** settings.bits * rowLength;
  const rows = new Float32Array(size),
    squares = new Float32Array(size).fill(1e-2),
    transition = new Float32Array(L * L),
    transitionSquares = new Float32Array(L * L).fill(1e-1);
  const sum = new Float64Array(size),
    transitionSum = new Float64Array(L * L);
  let averaged = 0;
  const random = randomFrom(7);
  const sentences = corpus.firstToken.length - 1;
  const allowed = predecessors;
  const successors: number[][] = Array.from({ length: L }, () => []);
  allowed.forEach((froms, to) => {
    for (const from of froms) successors[from]!.push(to);
  });
  const isBegin = Array.from({ length: L }, (_, to) => allowed[to]!.includes(0));
  const isEnd = Array.from({ length: L }, (_, from) => allowed[0]!.includes(from));
  const expTransition = new Float64Array(L * L);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    for (const s of shuffled(sentences, random)) {
      const from = corpus.firstToken[s]!,
        n = corpus.firstToken[s + 1]! - from;
      if (n === 0) continue;
      const kept = slots.slice(from * featureCount, (from + n) * featureCount);
      if (settings.drop > 0) for (let f = 0; f < kept.length; f++) if (random() < settings.drop) kept[f] = 0;
      if (settings.hide > 0)
        for (let i = 0; i < n; i++)
          if (random() < settings.hide) for (const f of ownWord) kept[i * featureCount + f] = 0;
      const psi = new Float64Array(n * L);
      for (let i = 0; i < n; i++) {
        let top = -Infinity;
        for (let f = i * featureCount; f < (i + 1) * featureCount; f++) {
          if (kept[f] === 0) continue;
          const row = kept[f]! * rowLength;
          for (let l = 0; l < L; l++) psi[i * L + l]! += rows[row + l]!;
        }
        for (let l = 0; l < L; l++) top = Math.max(top, psi[i * L + l]!);
        for (let l = 0; l < L; l++) psi[i * L + l] = Math.exp(psi[i * L + l]! - top);
      }
      for (let t = 0; t < L * L; t++) expTransition[t] = Math.exp(transition[t]!);
      const alpha = new Float64Array(n * L),
        beta = new Float64Array(n * L);
      for (let i = 0; i < n; i++) {
        let z = 0;
        for (let to = 0; to < L; to++) {
          let a = 0;
          if (i === 0) a = isBegin[to] ? 1 : 0;
          else for (const p of allowed[to]!) a += alpha[(i - 1) * L + p]! * expTransition[p * L + to]!;
          a *= psi[i * L + to]!;
          alpha[i * L + to] = a;
          z += a;
        }
        for (let to = 0; to < L; to++) alpha[i * L + to]! /= z;
      }
      for (let l = 0; l < L; l++) beta[(n - 1) * L + l] = isEnd[l] ? 1 : 0;
      for (let i = n - 2; i >= 0; i--) {
        let z = 0;
        for (let l = 0; l < L; l++) {
          let b = 0;
          for (const to of successors[l]!)
            b += expTransition[l * L + to]! * psi[(i + 1) * L + to]! * beta[(i + 1) * L + to]!;
          beta[i * L + l] = b;
          z += b;
        }
        for (let l = 0; l < L; l++) beta[i * L + l]! /= z;
      }
      const gradient = new Float64Array(L * L);
      for (let i = 0; i < n; i++) {
        const g = new Float64Array(L);
        let z = 0;
        for (let l = 0; l < L; l++) z += alpha[i * L + l]! * beta[i * L + l]!;
        for (let l = 0; l < L; l++) g[l] = -(alpha[i * L + l]! * beta[i * L + l]!) / z;
        g[corpus.gold[from + i]!]! += 1;
        if (i > 0) {
          let zt = 0;
          for (let to = 0; to < L; to++)
            for (const p of allowed[to]!)
              zt += alpha[(i - 1) * L + p]! * expTransition[p * L + to]! * psi[i * L + to]! * beta[i * L + to]!;
          for (let to = 0; to < L; to++)
            for (const p of allowed[to]!)
              gradient[p * L + to]! -=
                (alpha[(i - 1) * L + p]! * expTransition[p * L + to]! * psi[i * L + to]! * beta[i * L + to]!) / zt;
          gradient[corpus.gold[from + i - 1]! * L + corpus.gold[from + i]!]! += 1;
        }
        let size = 0;
        for (let l = 0; l < L; l++) size += Math.abs(g[l]!);
        if (size < 1e-3) continue;
        for (let f = i * featureCount; f < (i + 1) * featureCount; f++) {
          if (kept[f] === 0) continue;
          const row = kept[f]! * rowLength;
          for (let l = 0; l < L; l++) {
            const d = g[l]! - settings.l2 * rows[row + l]!;
            squares[row + l]! += d * d;
            rows[row + l]! += (settings.rate * d) / Math.sqrt(squares[row + l]!);
          }
        }
      }
      for (let t = 0; t < L * L; t++) {
        const d = gradient[t]!;
        if (d === 0) continue;
        transitionSquares[t]! += d * d;
        transition[t]! += (settings.rate * d) / Math.sqrt(transitionSquares[t]!);
      }
    }
    if (epoch > settings.epochs / 3) {
      averaged++;
      for (let i = 0; i < size; i++) sum[i]! += rows[i]!;
      for (let t = 0; t < L * L; t++) transitionSum[t]! += transition[t]!;
    }
    if (epoch % 4 === 0 || epoch === settings.epochs) settings.report(epoch, mean());
  }
  return mean();

  function mean(): FloatField {
    if (averaged === 0) return { rows, transition };
    return {
      rows: Float32Array.from(sum, (x) => x / averaged),
      transition: Float32Array.from(transitionSum, (x) => x / averaged),
    };
  }
}

/** The field as it ships. */
export function quantised({ rows, transition }: FloatField): Field {
  let largest = 1e-6;
  for (const weight of rows) largest = Math.max(largest, Math.abs(weight));
  return {
    rows: Int8Array.from(rows, (weight) => compand(weight, largest)),
    value: compandedValues(largest),
    transition: Int32Array.from(transition, (weight) => Math.round(weight * unit)),
  };
}
