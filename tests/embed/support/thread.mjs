// How long the main thread of a page is kept, by Chromium's own record of its tasks.

const CATEGORIES = ["toplevel", "disabled-by-default-devtools.timeline", "devtools.timeline", "v8", "blink.user_timing"];

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
  return tasksIn(events, await page.evaluate(() => performance.getEntriesByName("nutgraf-begin").length));
}

function tasksIn(events) {
  const main = events.find(({ name, cat }) => name === "nutgraf-begin" && cat.includes("blink.user_timing"));
  const own = events.filter(({ pid, tid, ph }) => pid === main.pid && tid === main.tid && ph === "X");
  const tasks = own.filter(({ name }) => name === "RunTask" || name === "ThreadControllerImpl::RunTask");
  return tasks.map((task) => ({ cpu: (task.tdur ?? NaN) / 1000, does: inside(task, own) })).sort((a, b) => b.cpu - a.cpu);
}

function inside({ ts, dur }, events) {
  const parts = events.filter((each) => each.ts >= ts && each.ts + (each.dur ?? 0) <= ts + dur && !/RunTask/.test(each.name));
  const longest = parts.sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0)).slice(0, 8);
  return longest.map(({ name, tdur = 0, args }) => `${name} ${(tdur / 1000).toFixed(1)} ${args?.data?.functionName ?? args?.data?.url ?? ""}`);
}
