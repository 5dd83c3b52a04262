// What the first seconds of the built page are like, in Chromium. Times are told beside the speed of the machine, since on
// a busy one they mean little by themselves.
import { launch } from "../browser/support/browser.mjs";
import { isOfTheLock } from "../browser/support/lock.mjs";
import { serve } from "../browser/support/server.mjs";

const VISITS = 3;
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** What `loop` takes on a laptop of common speed. */
const COMMON_MS = 40;

/** Runs in the page: milliseconds for a fixed piece of work. */
function loop() {
  const begun = performance.now();
  let sum = 0;
  for (let i = 0; i < 30_000_000; i += 1) sum = Math.imul(sum + i, 31);
  return performance.now() - begun + (sum === 0.5 ? 1 : 0); // Else nobody needs the sum, and it is left out.
}

/** Runs in the page before anything of it: keeps what observers are told. */
function watch() {
  window.seen = { shift: 0, tasks: [] };
  const on = (type, hear) => new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, buffered: true });
  on("layout-shift", (entry) => {
    if (!entry.hadRecentInput) window.seen.shift += entry.value;
  });
  on("longtask", ({ startTime, duration }) => window.seen.tasks.push({ startTime, duration }));
}

/** Runs in the page once the first fact is shown. */
function look() {
  const depthOf = (element) => (element ? 1 + depthOf(element.parentElement) : 0);
  const all = [...document.querySelectorAll("*")];
  const resources = performance.getEntriesByType("resource");
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  const firstFact = performance.now();
  const told = {
    "a language": document.documentElement.lang,
    "a title": document.title,
    "a description": document.querySelector("meta[name=description]")?.content,
    "the width of a phone": document.querySelector("meta[name=viewport]")?.content.includes("width=device-width"),
    "a main part": document.querySelector("main"),
  };
  return {
    firstFact,
    firstPaint: paint.startTime,
    requests: resources.length + 1,
    loaded: resources.map(({ name }) => name).filter((name) => /\.(js|css)$/.test(name)),
    elements: all.length,
    depth: Math.max(...all.map(depthOf)),
    widest: Math.max(...all.map(({ childElementCount }) => childElementCount)),
    shift: window.seen.shift,
    blocked: window.seen.tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    unsizedImages: [...document.images].filter((each) => !each.width || !each.height).map(({ outerHTML }) => outerHTML),
    untold: Object.keys(told).filter((what) => !told[what]),
  };
}

async function visit(browser, url, viewport) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.addInitScript(watch);
  await page.goto(url);
  await page.locator(".card").first().waitFor({ state: "attached" });
  const found = await page.evaluate(look);
  // Shifts and long tasks that come with what the first fact brings along still count.
  await page.waitForTimeout(1000);
  const { shift, blocked } = await page.evaluate(look);
  const slowness = Math.max(1, (await page.evaluate(loop)) / COMMON_MS);
  await context.close();
  return { ...found, shift, blocked, slowness, complaints: complaints.filter((each) => !isOfTheLock(each)) };
}

/**
 * Opens the page as a new visitor some times, and gives what the quickest visit was like; how much shifts on a phone
 * stands beside it. `code` is what may be loaded.
 */
export async function measure(code) {
  const server = await serve(new URL("../../www/dist/", import.meta.url));
  const browser = await launch();
  const visits = [];
  for (let count = 0; count < VISITS; count += 1) visits.push(await visit(browser, server.url, DESK));
  const { shift: shiftOnPhone } = await visit(browser, server.url, PHONE);
  await browser.close();
  server.close();
  const best = visits.sort((a, b) => a.blocked + a.firstFact - b.blocked - b.firstFact)[0];
  const uncounted = best.loaded.map((name) => name.slice(server.url.length)).filter((file) => !code.includes(file));
  return { ...best, shiftOnPhone, uncounted };
}
