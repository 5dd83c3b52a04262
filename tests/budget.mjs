// Holds what the built page costs a reader: what must arrive before it works, and what the first seconds are like.
//
//   CHROME=… node tests/budget.mjs
import { brotliSize, firstLoad, foreignAddresses, undrawnLines } from "./budget/files.mjs";
import { measure } from "./budget/page.mjs";

const KB = 1000;

const code = firstLoad();
const page = await measure(code);
const largest = code.map((file) => [file, brotliSize(file)]).sort((a, b) => b[1] - a[1]);
const bytes = largest.reduce((sum, [, size]) => sum + size, 0);

/** `[what, found, most]`, in the unit that the words name. */
const LIMITS = [
  ["KB of script and style after brotli, besides the engine", bytes / KB, 120],
  ["requests until the first fact is shown", page.requests, 12],
  ["elements on the first screen", page.elements, 1500],
  ["deepest nesting of elements", page.depth, 24],
  ["most elements in one", page.widest, 60],
  ["layout shift", page.shift, 0.05],
  ["layout shift on a phone", page.shiftOnPhone, 0.05],
  ["ms to the first paint, on a machine of common speed", page.firstPaint / page.slowness, 1000],
  ["ms to the first fact, likewise", page.firstFact / page.slowness, 2500],
  ["ms in which a key would have waited for more than 50 ms, likewise", page.blocked / page.slowness, 200],
];
/** What must not be there at all. */
const FORBIDDEN = [
  ["addresses of others that a browser would fetch", foreignAddresses()],
  ["scripts and styles that came and are not among those counted", page.uncounted],
  ["lines under words that WebKit does not draw", undrawnLines()],
  ["images without a size", page.unsizedImages],
  ["things that a page tells of itself and this one does not", page.untold],
  ["complaints in the console", page.complaints],
];

let failures = 0;
for (const [what, found, most] of LIMITS) {
  const kept = found <= most;
  failures += kept ? 0 : 1;
  console.log(`${kept ? "ok    " : "FAILED"}  ${Number(found.toPrecision(3))} of at most ${most} ${what}`);
}
for (const [what, found] of FORBIDDEN) {
  failures += found.length ? 1 : 0;
  console.log(`${found.length ? "FAILED" : "ok    "}  no ${what}${found.map((each) => `\n          ${each}`).join("")}`);
}
console.log(`\nFirst come ${largest.map(([file, size]) => `${file} (${(size / KB).toFixed(1)} KB)`).join(", ")}.`);
console.log(`The machine is ${page.slowness.toFixed(1)} times as slow as a common one.`);
process.exit(failures ? 1 : 0);
