// A newsroom's morning: 200 articles dropped on the page at once, and somebody who goes on pressing keys meanwhile.
import { readFileSync } from "node:fs";

import { serve } from "../browser/support/server.mjs";

const COUNT = 200;
const KEY_EVERY_MS = 50;
const KEYS_AT_REST = 40;
const MOST_MS = 180_000;

/** `COUNT` articles made of some: each round has other numbers, so that no two are the same. */
function variants(texts) {
  return Array.from({ length: COUNT }, (_, at) => {
    const { text } = texts[at % texts.length];
    const round = Math.floor(at / texts.length);
    return [`article-${at + 1}.txt`, text.replace(/\d(?=\d\d)/g, (digit) => String(((Number(digit) + round) % 9) + 1))];
  });
}

/** Runs in the page: notes how long each key had to wait until its answer was painted, and what kept the page. */
function watch() {
  window.waits = { keys: [], tasks: [] };
  const on = (options, hear) => new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe(options);
  on({ type: "event", durationThreshold: 16 }, ({ name, duration }) => name === "keydown" && window.waits.keys.push(duration));
  on({ type: "longtask" }, ({ duration }) => window.waits.tasks.push(duration));
}

/** Runs in the page: makes the files, which a person has already. */
function prepare(files) {
  window.dataTransfer = new DataTransfer();
  for (const [name, words] of files) window.dataTransfer.items.add(new File([words], name));
}

/** Runs in the page: drops the files as a person does. */
function drop() {
  const { dataTransfer } = window;
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}

/** Runs in the page: the longest waits since it was asked last, in milliseconds. */
function longestWaits() {
  const { keys, tasks } = window.waits;
  return { longestKey: Math.max(0, ...keys.splice(0)), longestTask: Math.max(0, ...tasks.splice(0)) };
}

/** Presses keys at a steady pace until somebody says that it is over; gives how many. */
async function typeUntil(page, isOver) {
  let keys = 0;
  while (!(await isOver(keys))) {
    const next = new Promise((due) => setTimeout(due, KEY_EVERY_MS));
    await page.keyboard.press(keys % 2 ? "ArrowUp" : "ArrowDown");
    keys += 1;
    await next;
  }
  return keys;
}

/** Most memory that a process of the browser had at once, in MB; null where the system does not tell. */
async function peakMemory(browser) {
  try {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const peaks = processInfo
      .filter(({ type }) => type === "renderer")
      .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1]) / 1000);
    return Math.max(...peaks);
  } catch {
    return null;
  }
}

const scriptHeap = async (session) => {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize").value / 1e6;
};

/**
 * Drops the articles on the built page in `folder`: `{count, seconds, keys, longestKey, longestTask, atRest, heap, peak}`,
 * waits in milliseconds, memory in MB. `atRest` is the longest wait for a key before, which tells of the machine; `heap`
 * is the page's own, `peak` the whole process with its workers.
 */
export async function bigDrop(browser, folder, texts) {
  const server = await serve(folder);
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(server.url);
  await page.locator(".card").first().waitFor();
  await page.evaluate(prepare, variants(texts));
  await page.waitForTimeout(1000);
  await page.evaluate(watch);
  await typeUntil(page, (keys) => keys === KEYS_AT_REST);
  const { longestKey: atRest } = await page.evaluate(longestWaits);
  const begun = performance.now();
  await page.evaluate(drop);
  let count = 0;
  const keys = await typeUntil(page, async (pressed) => {
    if (pressed % 5 === 4) count = await page.locator(".article-row.done").count();
    return count === COUNT || performance.now() - begun > MOST_MS;
  });
  const seconds = (performance.now() - begun) / 1e3;
  const waits = await page.evaluate(longestWaits);
  const memory = { heap: await scriptHeap(session), peak: await peakMemory(browser) };
  await context.close();
  server.close();
  return { count, seconds, keys, atRest, ...waits, ...memory };
}
