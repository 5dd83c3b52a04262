// How long the main thread of a page is kept, by Chromium's own record of its tasks.

const CATEGORIES = ["toplevel", "disabled-by-default-devtools.timeline", "devtools.timeline", "v8", "blink.user_timing"];

/** How many tasks and parts of them are told. */
const SHOWN = 8;

/**
 * The tasks that the page's main thread does during some work, the longest first: `{cpu, does}`, its milliseconds of CPU
 * time, which other programs of the machine do not lengthen, and the names of what took most of them.
 */
export async function tasksDuring({ page }, work) {
  const session = await page.context().browser().newBrowserCDPSession();
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", { traceConfig: { includedCategories: CATEGORIES, recordMode: "recordAsMuchAsPossible" } });
  await work();
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return tasksIn(events);
}

/** The page names its thread by a mark, "nutgraf-begin". */
function tasksIn(events) {
  const main = events.find(({ name, cat }) => name === "nutgraf-begin" && cat.includes("blink.user_timing"));
  const own = events.filter(({ pid, tid, ph }) => pid === main.pid && tid === main.tid && ph === "X");
  // Those without a time of their own are shorter than the clock can tell.
  const tasks = own.filter(({ name, tdur }) => name.endsWith("RunTask") && tdur > 0).sort((a, b) => b.tdur - a.tdur);
  return tasks.slice(0, SHOWN).map((task) => ({ cpu: task.tdur / 1000, does: inside(task, own) }));
}

function inside({ ts, dur }, events) {
  const parts = events.filter((each) => each.ts >= ts && each.ts + (each.dur ?? 0) <= ts + dur && !each.name.endsWith("RunTask"));
  const longest = parts.sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0)).slice(0, SHOWN);
  return longest.map(({ name, tdur = 0 }) => `${name} ${(tdur / 1000).toFixed(1)}`);
}
