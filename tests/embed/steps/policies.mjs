// Pages with strict policies: it works, or says what to allow.

const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";
const TRUSTED = "require-trusted-types-for 'script'; trusted-types nutgraf";
const WITHOUT_WASM = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";
const WITHOUT_WORKER = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'; connect-src 'self'";

/** Runs in the page: what was refused by its policy, but for the icon, which is the test's. */
const refused = () => heard.refused.filter((directive) => directive !== "img-src");

async function worksUnder(scene, policy) {
  const { read, driver, click, shows, heard, assert } = scene;
  await read("beside.html", { policy });
  await shows("[part=fact]", "Norway pledges €2.4m to Ashby");
  await click("[part=fact] [part=button]");
  await heard("nutgraf-select");
  assert.deepEqual(await driver.evaluate(refused), []);
}

async function worksUnderAStrictOne(scene) {
  await worksUnder(scene, STRICT);
}

async function worksUnderTrustedTypes(scene) {
  await worksUnder(scene, `${STRICT}; ${TRUSTED}`);
}

/** Waits for an error of a code, told to the page and to the reader, and gives its words. */
async function failsWith({ driver, shows, heard, assert }, code) {
  await heard("nutgraf-error");
  const [error, name, message] = await driver.evaluate(() => {
    const { detail } = heard.events.find(({ type }) => type === "nutgraf-error");
    return [detail.code, detail.name, detail.message];
  });
  assert.deepEqual([error, name], [code, "NutgrafError"], message);
  await shows("[part=error]");
  return message;
}

async function namesWhatToAllowForTheEngine(scene) {
  scene.expected.push(/wasm|WebAssembly|unsafe-eval|CompileError/i);
  await scene.open("beside.html", { policy: WITHOUT_WASM });
  scene.assert.match(await failsWith(scene, "wasm-blocked"), /script-src 'wasm-unsafe-eval'/);
  await scene.shows("[part=error]", "wasm-unsafe-eval");
}

async function namesWhatToAllowForTheWorker(scene) {
  scene.expected.push(/worker|Content[ -]Security[ -]Policy/i);
  await scene.open("beside.html", { policy: WITHOUT_WORKER });
  scene.assert.match(await failsWith(scene, "worker-blocked"), /worker-src 'self'/);
  await scene.shows("[part=error]", "worker-src 'self'");
}

/** The frame has a policy of its own, so that its server sends none with it. */
async function fallsBack(scene, policy) {
  const { driver, shows, heard, there, assert } = scene;
  scene.expected.push(/wasm|WebAssembly|unsafe-eval|CompileError|worker|Content[ -]Security[ -]Policy/i);
  await scene.open(`fallback.html?frame=${there.url}nutgraf/embed.html`, { policy: `${policy}; frame-src ${there.url}` });
  await heard("nutgraf-analysis");
  await shows("[part=fact]", "Norway pledges €2.4m to Ashby");
  assert.deepEqual(await driver.evaluate(() => [...document.querySelectorAll("iframe")].map((frame) => [frame.hidden, frame.getAttribute("sandbox")])), [
    [true, "allow-scripts"],
  ]);
  await driver.evaluate(() => document.getElementById("facts").remove());
  await driver.waitFor(() => document.querySelector("iframe") === null);
}

async function fallsBackWithoutTheEngine(scene) {
  await fallsBack(scene, WITHOUT_WASM);
}

async function fallsBackWithoutAWorker(scene) {
  await fallsBack(scene, WITHOUT_WORKER);
}

async function namesWhatToAllowForTheFrame(scene) {
  scene.expected.push(/worker|frame|Content[ -]Security[ -]Policy/i);
  await scene.open(`fallback.html?frame=${scene.there.url}nutgraf/embed.html`, { policy: WITHOUT_WORKER });
  scene.assert.match(await failsWith(scene, "frame-blocked"), /frame-src/);
  await scene.shows("[part=error]", "frame");
}

/** Once the frame is named, the same element reads. */
async function readsOnceAFrameIsNamed(scene) {
  const { driver, set, shows, there } = scene;
  scene.expected.push(/worker|Content[ -]Security[ -]Policy/i);
  await scene.open("beside.html", { policy: `${WITHOUT_WORKER}; frame-src ${there.url}` });
  await failsWith(scene, "worker-blocked");
  await set("frame", `${there.url}nutgraf/embed.html`);
  await shows("[part=fact]", "Norway pledges €2.4m to Ashby");
  await driver.waitFor(() => heard.events.some(({ type }) => type === "nutgraf-ready"));
}

/** All in one script has its worker in it, which a policy names otherwise. */
async function worksInOneScriptWhereBlobsAre(scene) {
  await scene.read("cdn.html", { policy: STRICT.replace("worker-src 'self'", "worker-src blob:") });
  await scene.shows("[part=fact]", "Norway pledges €2.4m to Ashby");
  scene.expected.push(/worker|Content[ -]Security[ -]Policy/i);
  await scene.open("cdn.html", { policy: STRICT });
  scene.assert.match(await failsWith(scene, "worker-blocked"), /worker-src blob:/);
}

/** A server that has lost the engine's file. */
async function namesAFileThatIsMissing(scene) {
  scene.expected.push(/404|Failed to load/);
  await scene.open("missing.html");
  scene.assert.match(await failsWith(scene, "not-loaded"), /nowhere\.wasm did not arrive: the server answers 404/);
}

export const POLICIES = [
  ["a strict policy: nothing inline, nothing refused", worksUnderAStrictOne],
  ["a strict policy with trusted types", worksUnderTrustedTypes],
  ["without 'wasm-unsafe-eval': says what to allow", namesWhatToAllowForTheEngine],
  ["without workers: says what to allow", namesWhatToAllowForTheWorker],
  ["without 'wasm-unsafe-eval': reads in the frame", fallsBackWithoutTheEngine],
  ["without workers: reads in the frame", fallsBackWithoutAWorker],
  ["without frames either: says what to allow", namesWhatToAllowForTheFrame],
  ["without workers: reads once a frame is named", readsOnceAFrameIsNamed],
  ["all in one script: worker-src blob: is what it needs", worksInOneScriptWhereBlobsAre],
  ["the engine's file is missing: says which", namesAFileThatIsMissing],
];
