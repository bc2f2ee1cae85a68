// node vectors.mjs program.wasm: vectors.c as a WebAssembly module.
import { readFileSync } from "node:fs";

const put_line = (start) => {
  const bytes = new Uint8Array(program.memory.buffer, start);
  console.log(Buffer.from(bytes.subarray(0, bytes.indexOf(0))).toString());
};
const { module, instance } = await WebAssembly.instantiate(readFileSync(process.argv[2]), { env: { put_line } });
const program = instance.exports;
const needs = WebAssembly.Module.imports(module).map(({ name }) => name);
if (needs.join() !== "put_line") throw new Error(`the module needs ${needs}`);
process.exitCode = program.vectors_main();
