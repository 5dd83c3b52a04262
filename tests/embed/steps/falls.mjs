// What becomes of the engine in pages that take its frame away, that refuse other things, and that are in `srcdoc`.

const WITHOUT_WORKER = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'; connect-src 'self'";
const OF_A_POLICY = /worker|frame|img|Content[ -]Security[ -]Policy/i;
const OF_A_MISSING_FILE = /404|Failed to load|Loading Worker/;

/** A page that does nothing by itself. */
const PAGE = "frame.html";

/** Opens the page, with `made(options)` in it: an Analyzer; and `told(promise)`: "read", or an error's code and message. */
async function begin(scene, options) {
  await scene.open(PAGE, options);
  await scene.driver.evaluate(async () => {
    const { Analyzer } = await import("/nutgraf/index.js");
    window.made = (options) => Analyzer.create(options);
    window.told = (promise) =>
      promise.then(
        () => "read",
        ({ code, message }) => `${code}: ${message}`,
      );
  });
}

/** Each way in which a page may lose the frame, between two texts: the second opens a new one, where it is gone. */
async function outlivesItsFrame(scene) {
  const { driver, assert } = scene;
  scene.expected.push(OF_A_MISSING_FILE);
  await begin(scene);
  const all = await driver.evaluate(async () => {
    const analyzer = await made({ worker: "/nowhere.js", frame: "/nutgraf/embed.html" });
    const ways = {
      "emptied body": () => document.body.replaceChildren(),
      "another body": () => document.body.replaceWith(document.createElement("body")),
      "taken out": () => document.querySelector("iframe").remove(),
      "another root": () => document.documentElement.replaceWith(document.documentElement.cloneNode()),
    };
    const all = [await told(analyzer.analyze("It cost $5."))];
    for (const [way, lose] of Object.entries(ways)) {
      lose();
      all.push(`${way}: ${await told(analyzer.analyze("It cost $6."))}`);
    }
    analyzer.dispose();
    return [...all, `${document.querySelectorAll("iframe").length} frames`];
  });
  assert.deepEqual(all, ["read", "emptied body: read", "another body: read", "taken out: read", "another root: read", "0 frames"]);
}

/** The text that the lost frame reads fails at once, and holds up none after it. */
async function losesItsFrameAsItReads(scene) {
  const { driver, assert } = scene;
  scene.expected.push(OF_A_MISSING_FILE);
  await begin(scene);
  const all = await driver.evaluate(async () => {
    const analyzer = await made({ worker: "/nowhere.js", frame: "/nutgraf/embed.html" });
    const frame = () => document.querySelector("iframe");
    const ways = [() => frame().remove(), () => document.documentElement.append(frame()), () => (frame().src = "/mute.html")];
    const all = [];
    for (const lose of ways) {
      const long = told(analyzer.analyze("It cost $5 million, said Mona. ".repeat(4000)));
      const next = told(analyzer.analyze("It cost $6."));
      await new Promise((asked) => setTimeout(asked));
      lose();
      all.push(await long, await next);
    }
    analyzer.dispose();
    return all;
  });
  const [out, anew] = ["frame-blocked: the frame was taken out of the page", "frame-blocked: the frame was loaded anew"];
  assert.deepEqual(all, [out, "read", anew, "read", anew, "read"]);
}

/** What a frame says that is nothing breaks nothing: the page would hear of the error. */
async function hearsNothing(scene) {
  scene.expected.push(OF_A_MISSING_FILE);
  await begin(scene);
  scene.assert.equal(await scene.driver.evaluate(() => told(made({ worker: "/nowhere.js", frame: "/mute.html" }))), "read");
}

/** Runs in the page: makes an Analyzer with a frame while the page refuses another. */
async function besideARefusedFrame(frame) {
  const making = told(made({ frame }));
  while (!document.querySelector("iframe")) await new Promise((wait) => setTimeout(wait));
  const other = Object.assign(document.createElement("iframe"), { src: "/frame.html" });
  document.body.append(other);
  while (!heard.refused.includes("frame-src")) await new Promise((wait) => setTimeout(wait));
  return making;
}

async function isNotAnotherFrame(scene) {
  const { driver, there, assert } = scene;
  scene.expected.push(OF_A_POLICY);
  await begin(scene, { policy: `${WITHOUT_WORKER}; frame-src ${there.url}` });
  assert.equal(await driver.evaluate(besideARefusedFrame, `${there.url}nutgraf/embed.html`), "read");
}

async function isNotOnlyReported(scene) {
  const { driver, here, there, assert } = scene;
  scene.expected.push(OF_A_POLICY);
  here.headers["content-security-policy-report-only"] = "worker-src 'none'; frame-src 'none'";
  await begin(scene, { policy: `${WITHOUT_WORKER}; frame-src ${there.url}` });
  assert.equal(await driver.evaluate((frame) => told(made({ frame })), `${there.url}nutgraf/embed.html`), "read");
  await driver.waitFor(() => heard.refused.includes("frame-src"));
}

/** Such a page has the origin of the one around and its policy, but a location without an origin. */
async function worksInSrcdoc(scene) {
  const { driver, there, assert } = scene;
  scene.expected.push(OF_A_MISSING_FILE, OF_A_POLICY);
  const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; frame-src ${there.url}`;
  await begin(scene, { policy });
  const [ofLocation, isOurs, ...all] = await driver.evaluate(async (frame) => {
    const srcdoc = '<!doctype html><script type="module" src="/inside.js"></script>';
    const loaded = new Promise((resolve) => (window.inside = resolve));
    document.body.append(Object.assign(document.createElement("iframe"), { srcdoc }));
    const { nutgraf, origin, ofLocation } = await loaded;
    const inWorker = await told(nutgraf.analyze("It cost $5."));
    const inFrame = await told(nutgraf.Analyzer.create({ worker: "/nowhere.js", frame }).then((analyzer) => analyzer.analyze("It cost $5.")));
    return [ofLocation, origin === location.origin, inWorker, inFrame];
  }, `${there.url}nutgraf/embed.html`);
  assert.deepEqual([ofLocation, isOurs], ["null", true], "what the step is about");
  assert.deepEqual(all, ["read", "read"]);
}

async function missesAWorkerOfAnotherOrigin(scene) {
  const { driver, there, assert } = scene;
  scene.expected.push(OF_A_MISSING_FILE);
  await begin(scene);
  const worker = `${there.url}nowhere.js`;
  const without = await driver.evaluate((worker) => told(made({ worker })), worker);
  assert.ok(without.startsWith(`worker-blocked: the worker ${worker} did not arrive`), without);
  assert.equal(await driver.evaluate((worker) => told(made({ worker, frame: "/nutgraf/embed.html" })), worker), "read");
}

/** An engine that breaks has done so by itself, whatever else the page has refused. */
async function tellsACrashFromAPolicy(scene) {
  const { driver, there, assert } = scene;
  scene.expected.push(OF_A_POLICY);
  await begin(scene, { policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; connect-src 'self'" });
  const crash = await driver.evaluate(async (there) => {
    const breaks = `onmessage = ({ data: { id, method } }) => {
      if (method !== "load") throw new Error("boom");
      postMessage({ id, result: null });
    }`;
    const analyzer = await made({ worker: URL.createObjectURL(new Blob([breaks], { type: "text/javascript" })) });
    for (const name of ["img", "script"]) document.body.append(Object.assign(document.createElement(name), { src: `${there}x` }));
    while (heard.refused.length < 2) await new Promise((wait) => setTimeout(wait));
    return told(analyzer.analyze("It cost $5."));
  }, there.url);
  assert.match(crash, /^engine-failed: the worker broke: .*boom/);
}

async function listensToNoPolicyForEver(scene) {
  await begin(scene);
  const ended = await scene.driver.evaluate(async () => {
    const signals = [];
    const add = window.addEventListener;
    window.addEventListener = (type, hear, options) => {
      if (type === "securitypolicyviolation") signals.push(options?.signal);
      return add.call(window, type, hear, options);
    };
    const analyzers = [await made(), await made()];
    analyzers[0].dispose();
    return signals.map((signal) => signal?.aborted);
  });
  scene.assert.deepEqual(ended, [true, true]);
}

export const FALLS = [
  ["a page that takes the frame away: the next text has a new one", outlivesItsFrame],
  ["a page that takes the frame away while it reads", losesItsFrameAsItReads],
  ["a frame that says nothing", hearsNothing],
  ["a page that refuses another frame", isNotAnotherFrame],
  ["a page that only reports the frame", isNotOnlyReported],
  ["a page in srcdoc", worksInSrcdoc],
  ["a worker of another origin that is not there", missesAWorkerOfAnotherOrigin],
  ["an engine that breaks on a page that refuses other things", tellsACrashFromAPolicy],
  ["a worker that has spoken: no policy is listened to any more", listensToNoPolicyForEver],
];
