// Both ways between facts and their words, by pointer and keys; and what the page hears of it.

const SELECTED = () => {
  const facts = document.getElementById("facts");
  const entry = facts.shadowRoot.querySelector("[aria-current=true]");
  return entry && [facts.selected, entry.dataset.item, entry.textContent.includes("late")];
};

async function firesEvents({ read, driver, click, shows, heard, assert }) {
  await read("beside.html");
  await shows("[part=fact].meeting");
  await click("[part=fact].meeting [part=button]");
  await heard("nutgraf-select");
  const told = await driver.evaluate(() =>
    heard.events.map(({ type, target, composed, detail }) => {
      const facts = document.getElementById(target);
      const isWhole = type === "nutgraf-analysis" ? detail === facts.analysis : type === "nutgraf-select" ? facts.analysis.facts.includes(detail.fact) : null;
      const { version = null, id = null, kind = null, spans = [] } = detail;
      return { type, target, composed, version, id, kind, words: spans.map(({ text }) => text), isWhole };
    }),
  );
  const common = { target: "facts", composed: true, version: null, id: null, kind: null, words: [], isWhole: true };
  const words = ["Whitlock met Prime Minister Edgar Lunde in Bergen on Monday."];
  assert.deepEqual(told, [
    { ...common, type: "nutgraf-ready", version: 1, isWhole: null },
    { ...common, type: "nutgraf-analysis", version: 1 },
    { ...common, type: "nutgraf-select", id: told.at(-1).id, kind: "meeting", words },
  ]);
}

/** Runs in the page: whether some words lie on the screen. */
function inWindow(words) {
  const ranges = [...CSS.highlights.get("nutgraf-current")];
  const range = document.createRange();
  if (ranges.length === 0) return false;
  range.setStart(ranges[0].startContainer, ranges[0].startOffset);
  range.setEnd(ranges[0].endContainer, ranges[0].endOffset);
  const { top, bottom } = range.getBoundingClientRect();
  return String(range).includes(words) && top >= 0 && bottom <= innerHeight;
}

async function leadsToTheWords({ read, driver, click, shows }) {
  await read("beside.html");
  await shows("[part=fact].statement", "It is late");
  await driver.evaluate(() => document.getElementById("facts").before(Object.assign(document.createElement("pre"), { textContent: "\n".repeat(200) })));
  await click("[part=fact].meeting [part=button]");
  await driver.waitFor(inWindow, "Whitlock met Prime Minister");
  await driver.waitFor(() => document.getElementById("facts").shadowRoot.querySelector("[part=fact].meeting[aria-current=true]") !== null);
}

async function leadsToTheFact({ read, driver, clickWords, shows, heard, assert }) {
  await read("beside.html");
  await shows("[part=fact].statement", "It is late");
  await driver.waitFor(() => marked("statement").length > 0);
  await clickWords("had three days");
  await heard("nutgraf-select");
  const [selected, entry] = await driver.waitFor(SELECTED);
  assert.equal(selected, entry);
  const statement = await driver.evaluate(() => heard.events.find(({ type }) => type === "nutgraf-select").detail.fact.evidence.text);
  assert.match(statement, /^“We had three days/);
  await shows("[part=status]", "Mona Whitlock");
  await driver.waitFor(() => marked("current").includes("We had three days to decide,"));
}

/** A link in the article stays a link. */
async function leavesLinksAlone({ read, driver, shows, clickWords, assert }) {
  await read("beside.html");
  await shows("[part=fact]");
  await driver.evaluate(() => {
    const link = Object.assign(document.createElement("a"), { href: "#elsewhere", textContent: "Iceland pledged $7 million to Ashby." });
    const paragraph = document.createElement("p");
    paragraph.append(link);
    document.getElementById("article").append(paragraph);
  });
  await driver.waitFor(() => marked("money").includes("$7 million"));
  await clickWords("Iceland pledged");
  await driver.waitFor(() => location.hash === "#elsewhere");
  assert.equal(await driver.evaluate(() => document.getElementById("facts").selected), null);
}

async function marksWithoutAPanel({ read, driver, clickWords, heard, set, assert }) {
  await read("highlights.html");
  await driver.waitFor(() => marked("money").includes("$900,000") && marked("statement").length > 0);
  await clickWords("$900,000");
  await heard("nutgraf-select");
  const { target, kind, words } = await driver.evaluate(() => {
    const event = heard.events.find(({ type }) => type === "nutgraf-select");
    return { target: event.target, kind: event.detail.kind, words: event.detail.spans.map(({ text }) => text) };
  });
  assert.deepEqual({ target, kind, words }, { target: "marks", kind: "money", words: ["$900,000"] });
  await driver.waitFor(() => marked("current").join() === "$900,000");
  await set("kinds", "quantity", "#marks");
  await driver.waitFor(() => marked("money").length === 0 && marked("quantity").length > 0);
  await driver.evaluate(() => document.getElementById("marks").remove());
  await driver.waitFor(() => ["money", "quantity", "statement", "current"].every((name) => marked(name).length === 0));
}

/** Setting `selected` opens a fact and tells nothing; null and unknown ids open none. */
async function obeysSelected({ read, driver, assert }) {
  await read("beside.html");
  await driver.waitFor(() => {
    const { analysis, shadowRoot } = document.getElementById("facts");
    return marked("money").length > 0 && Boolean(shadowRoot.querySelector(`[data-item=${analysis.facts.at(-1).id}]`));
  });
  const states = await driver.evaluate(() => {
    const facts = document.getElementById("facts");
    return [facts.analysis.facts.at(-1).id, "no such fact", null].map((id) => {
      facts.selected = id;
      return [facts.selected === id, facts.shadowRoot.querySelectorAll("[aria-current]").length, marked("current").length > 0];
    });
  });
  assert.deepEqual(states, [[true, 1, true], [false, 0, false], [true, 0, false]]);
  assert.equal(await driver.evaluate(() => heard.events.filter(({ type }) => type === "nutgraf-select").length), 0);
}

/** Runs in the page: which entry has the focus, from 0; -1 for none. */
function focused() {
  const { shadowRoot } = document.getElementById("facts");
  return [...shadowRoot.querySelectorAll("[data-item] button")].indexOf(shadowRoot.activeElement);
}

async function walksByKeys({ read, driver, shows, heard, assert }) {
  await read("beside.html");
  await shows("[part=fact]");
  const last = (await driver.evaluate(() => document.getElementById("facts").shadowRoot.querySelectorAll("[data-item] button").length)) - 1;
  await driver.key("Tab");
  assert.equal(await driver.evaluate(focused), 0);
  for (const [key, at] of [["ArrowDown", 1], ["ArrowDown", 2], ["ArrowUp", 1], ["End", last], ["Home", 0], ["ArrowUp", 0]]) {
    await driver.key(key);
    assert.equal(await driver.evaluate(focused), at, key);
  }
  await driver.key("ArrowDown");
  await driver.key("Enter");
  await heard("nutgraf-select");
  const [selected, entry] = await driver.waitFor(SELECTED);
  assert.equal(selected, entry);
  assert.equal(await driver.evaluate(focused), 1, "the focus stays on the entry");
  // Single letters are the page's own.
  for (const letter of ["j", "k", "n", "?"]) await driver.key(letter);
  assert.deepEqual(await driver.evaluate(() => [heard.events.filter(({ type }) => type === "nutgraf-select").length]), [1]);
}

export const WAYS = [
  ["events: ready, analysis and select with their details", firesEvents],
  ["a click on a fact marks its words and brings them into view", leadsToTheWords],
  ["a click on marked words opens their fact", leadsToTheFact],
  ["links of the article stay links", leavesLinksAlone],
  ["<nutgraf-highlights> marks and tells without a panel", marksWithoutAPanel],
  ["selected: opens a fact and tells nothing", obeysSelected],
  ["keys: Tab, arrows, Home, End and Enter, no single letters", walksByKeys],
];
