// One engine for a page, however many elements there are, where they go, and where the script comes from.

const WASM = "/nutgraf/nutgraf_bg.wasm";

async function sharesOneEngine(scene) {
  const { open, driver, heard, assert } = scene;
  await open("ten.html");
  await heard("nutgraf-analysis", 10);
  assert.deepEqual(await driver.evaluate(() => heard.workers), { begun: 1, ended: 0 });
  assert.deepEqual(scene.asked.filter((path) => /worker|wasm/.test(path)), ["/nutgraf/worker.js", WASM]);
  const amounts = await driver.evaluate(() => [...document.querySelectorAll("nutgraf-facts")].map(({ analysis }) => analysis.values[0].amount));
  assert.deepEqual(amounts, [...amounts.keys()].map((at) => `${at + 1}000000`));
}

/** With the last element the engine goes; a new one brings it back. */
async function freesTheEngine({ open, driver, heard, shows, assert }) {
  await open("ten.html");
  await heard("nutgraf-analysis", 10);
  await driver.evaluate(() => {
    for (const facts of [...document.querySelectorAll("nutgraf-facts")].slice(1)) facts.remove();
  });
  // The time in which an element may come back passes for all alike: one that leaves later is freed later.
  await driver.evaluate(async () => {
    const last = document.createElement("nutgraf-facts");
    Object.assign(last, { text: "Iceland pledged $7 million to Ashby.", loading: "eager" });
    document.body.append(last);
    await new Promise((read) => last.addEventListener("nutgraf-analysis", read));
    last.remove();
  });
  assert.deepEqual(await driver.evaluate(() => heard.workers), { begun: 1, ended: 0 });
  await driver.evaluate(() => document.querySelector("nutgraf-facts").remove());
  await driver.waitFor(() => heard.workers.ended === 1);
  await driver.evaluate(() => {
    const facts = document.createElement("nutgraf-facts");
    facts.id = "again";
    Object.assign(facts, { text: "Iceland pledged $7 million to Ashby.", loading: "eager" });
    document.body.append(facts);
  });
  await shows("[part=fact]", "Iceland pledged $7 million to Ashby.", "#again");
  assert.deepEqual(await driver.evaluate(() => heard.workers), { begun: 2, ended: 1 });
}

/** What the browser itself counts: the threads of the page. */
async function endsItsThread({ open, driver, heard, assert }) {
  await open("ten.html");
  await heard("nutgraf-analysis", 10);
  assert.equal(driver.page.workers().length, 1);
  const [worker] = driver.page.workers();
  const ended = worker.waitForEvent("close", { timeout: 10_000 });
  await driver.evaluate(() => document.querySelectorAll("nutgraf-facts").forEach((facts) => facts.remove()));
  await ended;
  assert.equal(driver.page.workers().length, 0);
}

/** Runs in the page: puts the element elsewhere, by a method of the new parent. */
function move(method) {
  const place = document.createElement("section");
  document.body.append(place);
  if (!place[method]) return false;
  place[method](document.getElementById("facts"), null);
  return true;
}

async function staysAsItIsWhenMoved({ read, driver, click, shows, heard, assert }) {
  await read("beside.html");
  await shows("[part=fact].meeting");
  await click("[part=fact].meeting [part=button]");
  await heard("nutgraf-select");
  const state = () => {
    const { analysis, selected, shadowRoot } = document.getElementById("facts");
    return [heard.events.length, heard.workers.begun, heard.workers.ended, analysis !== null, selected, shadowRoot.querySelectorAll("[aria-current]").length];
  };
  const before = await driver.evaluate(state);
  for (const method of ["insertBefore", "moveBefore"]) {
    await driver.evaluate(move, method);
    await driver.waitFor((entries) => document.getElementById("facts").shadowRoot.querySelectorAll("[aria-current]").length === entries, before.at(-1));
    assert.deepEqual(await driver.evaluate(state), before, method);
  }
  // Still alive: what it would do when it leaves would have been done by the time another text is read.
  await driver.evaluate(() => (document.getElementById("facts").text = "Iceland pledged $7 million to Ashby."));
  await shows("[part=fact]", "Iceland pledged $7 million to Ashby.");
  assert.deepEqual(await driver.evaluate(() => heard.workers), { begun: 1, ended: 0 });
}

/** Texts that come faster than they are read: the last one counts, and the engine is ready once. */
async function readsTheLastOfSeveral({ open, driver, shows, heard, assert }) {
  await open("ten.html");
  await driver.evaluate(async () => {
    await customElements.whenDefined("nutgraf-facts");
    const facts = Object.assign(document.createElement("nutgraf-facts"), { id: "fast", loading: "eager" });
    document.querySelector("main").prepend(facts);
    for (let at = 1; at < 10; at += 1) {
      facts.text = `Iceland pledged $${at} million to Ashby.`;
      await new Promise((next) => setTimeout(next));
    }
    facts.text = "Iceland pledged $77 million to Ashby.";
    await new Promise((next) => setTimeout(next));
    facts.kinds = "commitment money"; // Shows nothing of the text before in the words of this one.
  });
  await shows("[part=fact]", "Iceland pledged $77 million to Ashby.", "#fast");
  await heard("nutgraf-analysis", 11);
  const ofTheFast = await driver.evaluate(() => heard.events.filter(({ target }) => target === "fast").map(({ type, detail }) => [type, detail.values?.[0].amount]));
  assert.deepEqual(ofTheFast.filter(([type]) => type === "nutgraf-ready").length, 1);
  assert.deepEqual(ofTheFast.at(-1), ["nutgraf-analysis", "77000000"]);
  assert.equal(await driver.evaluate(() => document.querySelectorAll("nutgraf-facts:not([id=fast])")[8].analysis !== null), true);
}

/** One that goes while its text is read takes nothing from the others, and comes back whole, read anew or not. */
async function goesWhileItReads({ open, driver, heard }) {
  await open("ten.html");
  await driver.evaluate(async () => {
    await customElements.whenDefined("nutgraf-facts");
    const first = document.getElementById("facts-1");
    first.remove();
    window.gone = first;
  });
  await heard("nutgraf-analysis", 9);
  await driver.evaluate(() => document.querySelector("main").prepend(window.gone));
  await driver.waitFor(() => {
    const { analysis, shadowRoot } = document.getElementById("facts-1");
    return analysis?.values[0].amount === "1000000" && shadowRoot.querySelector("[part=panel]").dataset.state === "ready";
  });
}

/** The script a second time, another copy of the package, and the one with all in it: the first has defined the names. */
async function livesWithCopies(scene) {
  const { read, driver, shows, assert } = scene;
  await read("copies.html");
  await shows("[part=fact]", "Norway pledges €2.4m to Ashby");
  const defined = await driver.evaluate(async () => {
    const before = customElements.get("nutgraf-facts");
    const copies = [await import("/nutgraf/element.js?again"), await import("/copy/element.js?again")];
    const analyses = await Promise.all([import("/nutgraf/index.js"), import("/copy/index.js"), globalThis.nutgraf].map(async (copy) => (await copy).analyze("Iceland pledged $7 million to Ashby.")));
    return [customElements.get("nutgraf-facts") === before, copies.length, analyses.map(({ facts }) => facts.length)];
  });
  assert.deepEqual(defined, [true, 2, [2, 2, 2]]);
  await driver.waitFor(() => marked("money").includes("$900,000"));
}

async function worksFromAnotherOrigin({ read, driver, shows, here, there, assert }) {
  await read(`elsewhere.html?file=element.js&origin=${there.url}`);
  await shows("[part=fact]", "Norway pledges €2.4m to Ashby");
  assert.deepEqual(here.asked.filter((path) => path.startsWith("/nutgraf/")), []);
  assert.equal(await driver.evaluate(() => heard.workers.begun), 1);
}

async function worksInOneScript(scene) {
  const { read, driver, shows, heard, assert } = scene;
  await read("cdn.html");
  await shows("[part=fact]", "Norway pledges €2.4m to Ashby");
  assert.deepEqual(scene.asked, ["/nutgraf/nutgraf.min.js"]);
  assert.deepEqual(await driver.evaluate(() => Object.keys(globalThis.nutgraf).sort()), ["Analyzer", "NutgrafError", "analyze", "configure"]);
  await heard("nutgraf-ready");
}

/** The same from another origin, as a script that no module system has seen. */
async function worksInOneScriptOfAnother({ read, shows, here, there, assert }) {
  await read(`elsewhere.html?file=nutgraf.min.js&origin=${there.url}`);
  await shows("[part=fact]", "Norway pledges €2.4m to Ashby");
  assert.deepEqual(here.asked.filter((path) => path.startsWith("/nutgraf/")), []);
  assert.deepEqual(there.asked, ["/nutgraf/nutgraf.min.js"]);
}

async function staysSilentAndKeepsNothing(scene) {
  const { read, driver, click, clickWords, set, shows, heard, assert } = scene;
  await read("beside.html");
  assert.equal(await driver.evaluate(() => crossOriginIsolated), false, "no SharedArrayBuffer is there to need");
  const before = scene.asked;
  assert.deepEqual([...before].sort(), ["/nutgraf/element.js", "/nutgraf/index.js", WASM, "/nutgraf/worker.js"].sort());
  await shows("[part=fact]");
  await click("[part=fact] [part=button]");
  await clickWords("had three days");
  await heard("nutgraf-select", 2);
  await set("view", "ledger");
  await set("published", "2024-06-05");
  await heard("nutgraf-analysis", 2);
  assert.deepEqual(scene.asked, before);
  const kept = await driver.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  assert.deepEqual(kept, [0, 0, "", 0, 0]);
}

export const ENGINE = [
  ["ten elements: one worker, one request for the engine", sharesOneEngine],
  ["the last element that leaves frees the engine", freesTheEngine],
  ["the browser counts no thread after that", endsItsThread, ["chromium"]],
  ["an element that is moved keeps analysis and selection", staysAsItIsWhenMoved],
  ["texts that come faster than they are read", readsTheLastOfSeveral],
  ["an element that goes while it reads, and comes back", goesWhileItReads],
  ["defining twice, and three copies on a page", livesWithCopies],
  ["the script of another origin", worksFromAnotherOrigin],
  ["all in one script", worksInOneScript],
  ["all in one script of another origin", worksInOneScriptOfAnother],
  ["no request but for its own files, nothing kept, no isolation", staysSilentAndKeepsNothing],
];
