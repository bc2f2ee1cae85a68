// node bits.mjs bary.wasm [shapes]: what bits.c does, on the WebAssembly module.
import { readFileSync } from "node:fs";

const module = await WebAssembly.instantiate(readFileSync(process.argv[2]), { env: { put_line: () => {} } });
const bary = module.instance.exports;
const shapes = Number(process.argv[3] ?? 60);

let seed, hash, top;
const upTo = (most) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return 1 + ((seed >>> 8) % most);
};
const mix = (pointer, bytes) => {
  for (const byte of new Uint8Array(bary.memory.buffer, pointer, bytes)) hash = Math.imul(hash ^ byte, 16777619);
};
const need = (status) => {
  if (status !== 0) throw new Error(`status ${status}`);
};
// a zeroed array behind all others
const room = (bytes) => {
  const start = top;
  top = (top + bytes + 63) & ~63;
  const missing = top - bary.memory.buffer.byteLength;
  if (missing > 0) bary.memory.grow(Math.ceil(missing / 65536));
  new Uint8Array(bary.memory.buffer, start, bytes).fill(0);
  return start;
};

const shape = (S, B, parts, n, m, d, dv, pad) => {
  top = (bary.__heap_base.value + 63) & ~63;
  const call = (name, ...list) => bary[`bary_${name}_${S}`](...list);
  const make = (n, d, ld, stream) => {
    const x = room(n * ld * B);
    need(call("noise_normals", x, n, d, ld, 7n, stream, 3n, 5n, 2n));
    return x;
  };
  const [ld, ldv] = [d + pad, dv + pad];
  const [x, y, v, bias] = [make(n, d, ld, 1n), make(m, d, ld, 2n), make(m, dv, ldv, 3n), make(m, 1, 1, 4n)];
  const [len, len2] = [call("softmax_work_len", d, dv), call("sphere_attention_step_work_len", n, d)];
  const [work, work2, mean, lists] = [room(len * B), room(len2 * B), room(n * ldv * B), room(4 * n * B)];
  const part = (i, body) => {
    hash = parts[i];
    body();
    parts[i] = hash;
  };
  part(0, () => (mix(x, n * ld * B), mix(v, m * ldv * B)));
  part(1, () => {
    const given = [x, n, d, ld, y, m, ld, v, dv, ldv];
    for (const logit of [0, 1]) {
      const moments = [1, 2, 3].map((i) => lists + i * n * B);
      need(call("softmax_attend", mean, ldv, lists, ...moments, ...given, logit ? 0 : bias, logit, 0.75, work, len));
      mix(mean, n * ldv * B), mix(lists, 4 * n * B);
      need(call("softmax_attend", mean, ldv, lists, 0, 0, 0, ...given, logit ? bias : 0, logit, 2.5, work, len));
      mix(mean, n * ldv * B), mix(lists, n * B);
    }
  });
  part(2, () => (need(call("sphere_normalise", x, n, d, ld)), mix(x, n * ld * B)));
  part(3, () => {
    for (let k = 0; k < 6; k++) {
      need(call("sphere_attention_step", x, n, d, ld, 1.5, 0.125, k % 2, k >> 1, work2, len2));
      mix(x, n * ld * B);
    }
  });
  part(4, () => (need(call("flow_euler", x, ld, y, Math.min(n, m), d, ld, 0.1, 0.35)), mix(x, n * ld * B)));
};

const hex = (x) => (x >>> 0).toString(16).padStart(8, "0");
for (const [S, B] of [["f32", 4], ["f64", 8]]) {
  const parts = new Uint32Array(5).fill(2166136261);
  seed = 1;
  for (let i = 0; i < shapes; i++) shape(S, B, parts, upTo(130), upTo(130), upTo(130), upTo(130), i % 3);
  for (let i = 1; i <= 20; i++) shape(S, B, parts, i, 21 - i, ((i * 7) % 13) + 1, ((i * 5) % 11) + 1, 0);
  for (let d = 1; d < 40; d += 6) {
    shape(S, B, parts, 1, 2500 + d, d, 2 * d - 1, 0);
    shape(S, B, parts, 1, 600 + d, d, 17, 1);
  }
  shape(S, B, parts, 200, 130, 3, 3, 0);
  hash = 2166136261;
  for (const byte of new Uint8Array(parts.buffer)) hash = Math.imul(hash ^ byte, 16777619);
  const names = ["normals", "attend", "normalise", "step", "euler"];
  console.log(`${S} ${hex(hash)}  ${names.map((name, i) => `${name} ${hex(parts[i])}`).join(" ")}`);
}
