// The network's arithmetic, in AssemblyScript: `node training/kernel/build.mjs` compiles it into src/syntax/kernel-code.ts.
// Weights and what flows between layers are 16-bit integers, multiplied in pairs and added up in 32 bits, so that the
// result is the same on every machine; all else is 32-bit floating point without any library function.
// Pointers are byte offsets into the one memory. A packed matrix of `inner` rows and `columns` (a multiple of 16)
// columns lies as [columns / 16][inner / 2][16][2].

// tanh as a quotient of polynomials, after Eigen's `ptanh`
// @ts-ignore: decorator
@inline
function tanh4(v: v128): v128 {
  const x = f32x4.max(f32x4.min(v, f32x4.splat(7.90531110763549805)), f32x4.splat(-7.90531110763549805));
  const q = f32x4.mul(x, x);
  let p = f32x4.splat(-2.76076847742355e-16);
  p = f32x4.add(f32x4.mul(p, q), f32x4.splat(2.00018790482477e-13));
  p = f32x4.add(f32x4.mul(p, q), f32x4.splat(-8.60467152213735e-11));
  p = f32x4.add(f32x4.mul(p, q), f32x4.splat(5.12229709037114e-8));
  p = f32x4.add(f32x4.mul(p, q), f32x4.splat(1.48572235717979e-5));
  p = f32x4.add(f32x4.mul(p, q), f32x4.splat(6.37261928875436e-4));
  p = f32x4.mul(f32x4.add(f32x4.mul(p, q), f32x4.splat(4.89352455891786e-3)), x);
  let d = f32x4.splat(1.19825839466702e-6);
  d = f32x4.add(f32x4.mul(d, q), f32x4.splat(1.18534705686654e-4));
  d = f32x4.add(f32x4.mul(d, q), f32x4.splat(2.268434632439e-3));
  d = f32x4.add(f32x4.mul(d, q), f32x4.splat(4.89352518554385e-3));
  return f32x4.div(p, d);
}

// @ts-ignore: decorator
@inline
function sigmoid4(v: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(f32x4.mul(tanh4(f32x4.mul(v, half)), half), half);
}

/** Sums `width` rows of eight-bit embeddings for each of `count` tokens; row 0 is nothing. */
export function embed(index: usize, count: i32, width: i32, table: usize, size: i32, out: usize): void {
  for (let t = 0; t < count; t++) {
    for (let d = 0; d < size; d += 32) {
      let a = i16x8.splat(0), b = i16x8.splat(0), c = i16x8.splat(0), e = i16x8.splat(0);
      for (let k = 0; k < width; k++) {
        const row = load<i32>(index + ((t * width + k) << 2));
        if (row == 0) continue;
        const at = table + row * size + d;
        a = i16x8.add(a, v128.load_ext<i8>(at));
        b = i16x8.add(b, v128.load_ext<i8>(at, 8));
        c = i16x8.add(c, v128.load_ext<i8>(at, 16));
        e = i16x8.add(e, v128.load_ext<i8>(at, 24));
      }
      const to = out + ((t * size + d) << 1);
      v128.store(to, a);
      v128.store(to, b, 16);
      v128.store(to, c, 32);
      v128.store(to, e, 48);
    }
  }
}

/** y = x W scale + bias for `rows` rows of `inner` numbers. */
export function affine(
  x: usize, rows: i32, inner: i32, w: usize, scale: usize, bias: usize, y: usize, columns: i32,
): void {
  const half = inner >> 1;
  const step = inner << 1;
  for (let c = 0; c < columns; c += 16) {
    const block = w + c * step;
    const s = scale + (c << 2), b = bias + (c << 2);
    const s0 = v128.load(s), s1 = v128.load(s, 16), s2 = v128.load(s, 32), s3 = v128.load(s, 48);
    const b0 = v128.load(b), b1 = v128.load(b, 16), b2 = v128.load(b, 32), b3 = v128.load(b, 48);
    for (let r = 0; r < rows; r += 2) {
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, a4 = a0, a5 = a0, a6 = a0, a7 = a0;
      let p = block;
      let q = x + r * step;
      const next = r + 1 < rows ? step : 0;
      for (let k = 0; k < half; k++) {
        const x0 = v128.load32_splat(q), x1 = v128.load32_splat(q + next);
        const w0 = v128.load(p), w1 = v128.load(p, 16), w2 = v128.load(p, 32), w3 = v128.load(p, 48);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(w0, x0));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(w1, x0));
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(w2, x0));
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(w3, x0));
        a4 = i32x4.add(a4, i32x4.dot_i16x8_s(w0, x1));
        a5 = i32x4.add(a5, i32x4.dot_i16x8_s(w1, x1));
        a6 = i32x4.add(a6, i32x4.dot_i16x8_s(w2, x1));
        a7 = i32x4.add(a7, i32x4.dot_i16x8_s(w3, x1));
        p += 64;
        q += 4;
      }
      const to = y + ((r * columns + c) << 2);
      v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a0), s0), b0));
      v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a1), s1), b1), 16);
      v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a2), s2), b2), 32);
      v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a3), s3), b3), 48);
      if (next != 0) {
        const two = to + (columns << 2);
        v128.store(two, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a4), s0), b0));
        v128.store(two, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a5), s1), b1), 16);
        v128.store(two, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a6), s2), b2), 32);
        v128.store(two, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a7), s3), b3), 48);
      }
    }
  }
}

/**
 * One direction of a recurrent layer (LSTM) over `count` tokens. `gates` has what the input gives the gates
 * (input, forget, output, update), `stride` numbers a token; `w` is the packed matrix of the recurrence. Writes `size` numbers
 * (times 16384) of each token at `out`, `width` numbers a token. `work` holds 5 * size floats.
 */
export function recur(
  gates: usize, stride: i32, count: i32, backward: i32, size: i32, w: usize, scale: usize, out: usize, width: i32, work: usize,
): void {
  const half = size >> 1;
  const columns = size << 2;
  const z = work, cell = work + (columns << 2);
  for (let j = 0; j < size; j += 4) v128.store(cell + (j << 2), f32x4.splat(0));
  const one = f32x4.splat(16384.0);
  for (let i = 0; i < count; i++) {
    const t = backward ? count - 1 - i : i;
    const g = gates + ((t * stride) << 2);
    const h = out + ((t * width) << 1);
    const before = backward ? h + (width << 1) : h - (width << 1);
    let source = g;
    if (i > 0) {
      source = z;
      for (let c = 0; c < columns; c += 16) {
        let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0;
        let p = w + c * (size << 1);
        let q = before;
        for (let k = 0; k < half; k++) {
          const x = v128.load32_splat(q);
          a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v128.load(p), x));
          a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v128.load(p, 16), x));
          a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v128.load(p, 32), x));
          a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v128.load(p, 48), x));
          p += 64;
          q += 4;
        }
        const at = c << 2;
        const s = scale + at, f = g + at, to = z + at;
        v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a0), v128.load(s)), v128.load(f)));
        v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a1), v128.load(s, 16)), v128.load(f, 16)), 16);
        v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a2), v128.load(s, 32)), v128.load(f, 32)), 32);
        v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a3), v128.load(s, 48)), v128.load(f, 48)), 48);
      }
    }
    for (let j = 0; j < size; j += 4) {
      const at = j << 2;
      const s = cell + at;
      const c = f32x4.add(
        f32x4.mul(sigmoid4(v128.load(source + ((size + j) << 2))), v128.load(s)),
        f32x4.mul(sigmoid4(v128.load(source + at)), tanh4(v128.load(source + ((3 * size + j) << 2)))),
      );
      v128.store(s, c);
      const v = f32x4.mul(sigmoid4(v128.load(source + ((2 * size + j) << 2))), tanh4(c));
      const n = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v, one)));
      v128.store64_lane(h + (j << 1), i16x8.narrow_i32x4_s(n, n), 0);
    }
  }
}

/**
 * Scores of all arcs: out[d * (count + 1) + h] is the product of what token d says as a dependent (`size` numbers at the start
 * of its row) and what h says as a head (the next `size`, negative ones taken as 0); row `count` is the root.
 */
export function arcs(y: usize, count: i32, stride: i32, size: i32, out: usize): void {
  const zero = f32x4.splat(0);
  for (let h = 0; h <= count; h++)
    for (let k = 0; k < size; k += 4) {
      const at = y + ((h * stride + size + k) << 2);
      v128.store(at, f32x4.max(v128.load(at), zero));
    }
  for (let d = 0; d < count; d++) {
    const a = y + ((d * stride) << 2);
    for (let h = 0; h <= count; h++) {
      const b = y + ((h * stride + size) << 2);
      let s0 = zero, s1 = zero;
      for (let k = 0; k < size; k += 8) {
        const at = k << 2;
        s0 = f32x4.add(s0, f32x4.mul(v128.load(a + at), v128.load(b + at)));
        s1 = f32x4.add(s1, f32x4.mul(v128.load(a + at, 16), v128.load(b + at, 16)));
      }
      const s = f32x4.add(s0, s1);
      const v = f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + (f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3));
      store<f32>(out + ((d * (count + 1) + h) << 2), v);
    }
  }
}

/**
 * Scores of the labels of each token's arc to `head`: a hidden layer of `size` numbers (at `y`, dependents first, heads next) and
 * a matrix of size x columns (a multiple of 16).
 */
export function labels(
  y: usize, count: i32, stride: i32, size: i32, head: usize, w: usize, bias: usize, columns: i32, out: usize,
): void {
  for (let d = 0; d < count; d++) {
    const a = y + ((d * stride) << 2);
    const b = y + ((load<i32>(head + (d << 2)) * stride + size) << 2);
    for (let c = 0; c < columns; c += 16) {
      const f = bias + (c << 2);
      let s0 = v128.load(f), s1 = v128.load(f, 16), s2 = v128.load(f, 32), s3 = v128.load(f, 48);
      let p = w + (c << 2);
      for (let k = 0; k < size; k++) {
        const x = max<f32>(load<f32>(a + (k << 2)) + load<f32>(b + (k << 2)), 0.0);
        const v = f32x4.splat(x);
        s0 = f32x4.add(s0, f32x4.mul(v, v128.load(p)));
        s1 = f32x4.add(s1, f32x4.mul(v, v128.load(p, 16)));
        s2 = f32x4.add(s2, f32x4.mul(v, v128.load(p, 32)));
        s3 = f32x4.add(s3, f32x4.mul(v, v128.load(p, 48)));
        p += columns << 2;
      }
      const to = out + ((d * columns + c) << 2);
      v128.store(to, s0);
      v128.store(to, s1, 16);
      v128.store(to, s2, 32);
      v128.store(to, s3, 48);
    }
  }
}
