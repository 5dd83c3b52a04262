// The frame as a page shows it: text in from declared origins only, height out, results on request.

const WORDS = "Norway will send Ashby 2.4 million euros by June, its government said on Wednesday.";
const OTHER_WORDS = "Iceland pledged $7 million to Ashby.";

/** A frame in the page of a scene, with what it has told, by type. */
class Frame {
  #driver;
  #number;

  static async open({ driver }, hash) {
    return new Frame(driver, await driver.evaluate((given) => frameOf(given), hash));
  }

  constructor(driver, number) {
    this.#driver = driver;
    this.#number = number;
  }

  tell(message) {
    return this.#driver.evaluate((frame, what) => window.tell(frame, what), this.#number, message);
  }

  /** Waits until it has told something of a type so often, and gives the last, or the one of a number. */
  told(type, least = 1, which = 0) {
    return this.#driver.waitFor(lastTold, this.#number, `nutgraf:${type}`, least, which);
  }

  /** Waits until it has told a height that is other than one before. */
  async higher(before) {
    return this.#driver.waitFor(lastHigher, this.#number, before);
  }

  /** The types of all that it has told. */
  types() {
    return this.#driver.evaluate((number) => heard.told.filter(({ frame }) => frame === number).map(({ type }) => type), this.#number);
  }
}

/** Runs in the page. */
function lastTold(number, wanted, least, which) {
  const all = heard.told.filter(({ frame, type }) => frame === number && type === wanted);
  return all.length >= least && all.at(which - 1);
}

/** Runs in the page. */
function lastHigher(number, before) {
  const last = heard.told.filter(({ frame, type }) => frame === number && type === "nutgraf:height").at(-1);
  return last?.height > before && last.height;
}

/** The page around, which is of another origin than the frame. */
async function begin(scene) {
  await scene.open(`frame.html?origin=${scene.there.url}`);
  return scene.here.url.slice(0, -1);
}

async function givesHeightAndResults(scene) {
  const { engine, assert } = scene;
  const origin = await begin(scene);
  const frame = await Frame.open(scene, `origins=https://other.example,${origin}&view=cards&kinds=commitment,money&lang=de&scheme=dark`);
  const ready = await frame.told("ready");
  assert.deepEqual([ready.version, ready.from], [1, "null"], "its origin has no name");
  const { height } = await frame.told("height");
  await frame.tell({ type: "nutgraf:text", text: WORDS, published: "2021-03-03", sourceUrl: "https://news.example/ashby" });
  await frame.higher(height);
  assert.ok(!(await frame.types()).includes("nutgraf:analysis"), "results only on request");
  await frame.tell({ type: "nutgraf:request", id: 7 });
  const { id, analysis } = await frame.told("analysis");
  assert.equal(id, 7);
  assert.deepEqual(analysis, engine.analyze(WORDS, { published: "2021-03-03" }));
  await frame.tell({ type: "nutgraf:text", text: OTHER_WORDS, id: "next", results: true });
  const next = await frame.told("analysis", 2);
  assert.deepEqual([next.id, next.analysis], ["next", engine.analyze(OTHER_WORDS)]);
  for (const [at, text] of [WORDS, OTHER_WORDS, OTHER_WORDS, ""].entries()) await frame.tell({ type: "nutgraf:text", text, id: at, results: true });
  for (const [at, text] of [WORDS, OTHER_WORDS, OTHER_WORDS, ""].entries()) {
    const { id: answered, analysis: found } = await frame.told("analysis", at + 3, at + 3);
    assert.deepEqual([answered, found], [at, engine.analyze(text)], "each text has an answer of its own");
  }
}

async function answersMistakes(scene) {
  const { assert } = scene;
  const frame = await Frame.open(scene, `origins=${await begin(scene)}`);
  await frame.told("ready");
  await frame.tell({ type: "nutgraf:text", id: 1, text: 7 });
  const first = await frame.told("error");
  assert.deepEqual([first.id, first.code], [1, "not-a-string"]);
  await frame.tell({ type: "nutgraf:text", id: 2, text: WORDS, published: "soon", results: true });
  const { code } = await frame.told("error", 2);
  assert.equal(code, "bad-date");
  for (const nonsense of [null, 7, "nutgraf:text", [], { type: "toString" }, { type: 7 }]) await frame.tell(nonsense);
  await frame.tell({ type: "nutgraf:text", id: 3, text: WORDS, results: true });
  assert.equal((await frame.told("analysis")).id, 3);
}

/** One that would answer is told the same after it: when it has answered, the other would have, too. */
async function ignoresAWrongOrigin(scene) {
  const { assert } = scene;
  const origin = await begin(scene);
  const others = ["origins=https://other.example", `origins=${origin}.example`, "origins=*", "origins=null", ""];
  const silent = [];
  for (const hash of others) silent.push(await Frame.open(scene, hash));
  const open = await Frame.open(scene, `origins=${origin}`);
  await open.told("ready");
  for (const frame of [...silent, open]) await frame.tell({ type: "nutgraf:text", id: 1, text: WORDS, results: true });
  await open.told("analysis");
  for (const frame of silent) await frame.tell({ type: "nutgraf:request", id: 2 });
  await open.tell({ type: "nutgraf:request", id: 2 });
  await open.told("analysis", 2);
  for (const [at, frame] of silent.entries()) {
    const types = await frame.types();
    assert.deepEqual(types.filter((type) => type !== "nutgraf:ready"), [], others[at]);
  }
}

/** Playwright can look into a frame of another origin. */
async function saysThatItTakesNothing(scene) {
  const { driver, assert } = scene;
  await begin(scene);
  for (const hash of ["view=cards", "origins=https://other.example"]) {
    await Frame.open(scene, hash);
    const words = await driver.page.frameLocator("iframe >> nth=-1").getByRole("alert").textContent();
    assert.match(words, /only from the origins that its address names/);
  }
}

export const FRAMES = [
  ["frame: text in, height and, on request, results out", givesHeightAndResults],
  ["frame: mistakes are answered, nonsense is not", answersMistakes],
  ["frame: what comes from a wrong origin is ignored, and nothing is told to it", ignoresAWrongOrigin],
  ["frame: without declared origins it says so", saysThatItTakesNothing, ["chromium"]],
];
