// Holds the compressed size of the wasm: growth is a change that somebody reviews.
//
//   node tests/size.mjs           fails above the limit, and above the size that is checked in
//   node tests/size.mjs --bless   checks the present size in
import { readFileSync, writeFileSync } from "node:fs";
import { constants, brotliCompressSync } from "node:zlib";

const LIMIT = 1_500_000;
const TOLERANCE = 1.02;
const NAME = "wasm-brotli";

const checkedIn = new URL("size.txt", import.meta.url);
const wasm = readFileSync(new URL("../www/engine/nutgraf_bg.wasm", import.meta.url));
const options = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length };
const size = brotliCompressSync(wasm, { params: options }).length;

function fail(message) {
  console.error(message);
  process.exit(1);
}

console.log(`The wasm is ${wasm.length} bytes, ${size} after brotli; at most ${LIMIT} are allowed.`);
if (size > LIMIT) fail(`That is ${size - LIMIT} bytes too many.`);
if (process.argv.includes("--bless")) {
  writeFileSync(checkedIn, `${NAME} ${size}\n`);
  console.log("tests/size.txt holds the present size.");
} else {
  const [name, bytes] = readFileSync(checkedIn, "utf8").trim().split(" ");
  if (name !== NAME || !(Number(bytes) > 0)) fail(`tests/size.txt must read "${NAME} BYTES".`);
  if (size > bytes * TOLERANCE) {
    fail(`That is ${size - bytes} bytes more than tests/size.txt says. If they are worth it: cargo xtask bless size`);
  }
  if (size * TOLERANCE < bytes) console.log("It has shrunk; keep the gain with: cargo xtask bless size");
}
