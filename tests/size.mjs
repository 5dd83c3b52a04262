// Holds the compressed size of each wasm: growth is a change that somebody reviews.
//
//   node tests/size.mjs           fails above a limit, and above a size that is checked in
//   node tests/size.mjs --bless   checks the present sizes in
import { readFileSync, writeFileSync } from "node:fs";
import { constants, brotliCompressSync } from "node:zlib";

/** By name of a wasm in www/engine: how many bytes it may have after brotli. */
const LIMITS = { nutgraf: 1_500_000, export: 200_000, extract: 350_000 };
const TOLERANCE = 1.02;

const checkedIn = new URL("size.txt", import.meta.url);
const known = Object.fromEntries(readFileSync(checkedIn, "utf8").trim().split("\n").map((line) => line.split(" ")));
const bless = process.argv.includes("--bless");
const sizes = Object.keys(LIMITS).map((name) => [name, measure(name)]);
const complaints = sizes.flatMap(([name, size]) => complaint(name, size) ?? []);
for (const text of complaints) console.error(text);
if (bless && sizes.every(([name, size]) => size <= LIMITS[name])) {
  writeFileSync(checkedIn, sizes.map(([name, size]) => `${name} ${size}\n`).join(""));
  console.log("tests/size.txt holds the present sizes.");
} else if (complaints.length) {
  process.exit(1);
}

/** The size of a wasm after brotli, in bytes. */
function measure(name) {
  const wasm = readFileSync(new URL(`../www/engine/${name}_bg.wasm`, import.meta.url));
  const options = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length };
  const size = brotliCompressSync(wasm, { params: options }).length;
  console.log(`${name}: ${wasm.length} bytes, ${size} after brotli; at most ${LIMITS[name]} are allowed.`);
  return size;
}

function complaint(name, size) {
  if (size > LIMITS[name]) return `${name} has ${size - LIMITS[name]} bytes too many.`;
  if (bless) return null;
  const before = Number(known[name]);
  if (!(before > 0)) return `tests/size.txt must have a line "${name} BYTES"; write it with: cargo xtask bless size`;
  if (size > before * TOLERANCE) {
    return `${name} has ${size - before} bytes more than tests/size.txt says. If they are worth it: cargo xtask bless size`;
  }
  if (size * TOLERANCE < before) console.log(`${name} has shrunk; keep the gain with: cargo xtask bless size`);
  return null;
}
