// How the elements behave among what else goes on in a page: they keep where the reader is, and notice what comes late.

/** Runs in the page: waits until changes would long have been followed. */
const rest = () => new Promise((done) => setTimeout(done, 600));

async function keepsWhereTheReaderIs({ read, driver, shows, set, heard, assert }) {
  await read("beside.html");
  await shows("[part=fact]");
  await driver.waitFor(() => marked("money").length > 0);
  await driver.evaluate(() => document.getElementById("facts").shadowRoot.querySelector("[part=button]").focus());
  await driver.evaluate(() => document.querySelector("#article p").append(document.createElement("wbr")));
  await driver.evaluate(rest);
  const [focused, count] = await driver.evaluate(() => [document.getElementById("facts").shadowRoot.activeElement?.part.value, marked("money").length]);
  assert.equal(focused, "button");
  assert.ok(count > 0, "the words stay marked");
  await set("published", "2021-03-04");
  await heard("nutgraf-analysis", 2);
}

async function leavesSelectingAlone({ read, driver, clickWords, shows, heard, assert }) {
  await read("beside.html");
  await shows("[part=fact]");
  const { x, y } = await driver.waitFor((words) => placeOf(words), "had three days");
  await driver.evaluate(
    (clientX, clientY) => {
      const words = document.elementFromPoint(clientX, clientY);
      getSelection().selectAllChildren(words);
      words.dispatchEvent(new MouseEvent("click", { clientX, clientY, bubbles: true }));
      getSelection().removeAllRanges();
    },
    x,
    y,
  );
  await clickWords("Norway will send");
  await heard("nutgraf-select");
  const selected = await driver.evaluate(() => heard.events.filter(({ type }) => type === "nutgraf-select").map(({ detail }) => detail.spans[0].text));
  assert.equal(selected.length, 1, `only the click counts, not ${selected[0]}`);
}

async function opensNoOtherFact({ read, driver, click, shows, heard, assert }) {
  await read("text.html");
  await shows("[data-item]");
  await click("[data-item] [part=button]");
  await heard("nutgraf-select");
  await driver.evaluate(() => (document.getElementById("facts").text += " It is cold."));
  await heard("nutgraf-analysis", 2);
  await shows("[aria-current=true]");
  await driver.evaluate(() => (document.getElementById("facts").text = "“We wait,” Edgar Lunde said. “So do we,” Iceland said."));
  await heard("nutgraf-analysis", 3);
  await shows("[data-item]", "We wait");
  assert.equal(await driver.evaluate(() => document.getElementById("facts").selected), null);
}

async function noticesALateArticle({ read, driver }) {
  await read("beside.html");
  await driver.evaluate(() => {
    const [space, marks] = [document.createElement("div"), document.createElement("nutgraf-highlights")];
    space.style.height = "9000px";
    marks.setAttribute("for", "#late");
    document.body.append(space, marks);
  });
  await driver.evaluate(rest);
  await driver.evaluate(() => {
    const late = Object.assign(document.createElement("p"), { id: "late", textContent: "Iceland pledged $7 million to Ashby." });
    document.body.prepend(late);
    scrollTo({ top: 0, behavior: "instant" });
  });
  await driver.waitFor(() => marked("money").includes("$7 million"));
}

async function keepsUpWithATicker({ read, driver, shows }) {
  await read("beside.html");
  await driver.evaluate(() => {
    const ticker = document.querySelector("#article").appendChild(document.createElement("p"));
    let count = 0;
    window.ticking = setInterval(() => (ticker.textContent = `Tick ${(count += 1)}.`), 50);
    document.querySelector("#article p").textContent = "Sweden will send Ashby 5 million euros by June.";
  });
  await shows("[part=fact]", "Sweden will send Ashby 5 million euros by June.");
  await driver.evaluate(() => clearInterval(window.ticking));
}

async function showsFactsWithoutHighlights({ read, driver, shows, click, heard, assert }) {
  await read("without-highlights.html");
  await shows("[part=fact]", "Norway will send Ashby");
  await click("[part=fact] [part=button]");
  await heard("nutgraf-select");
  assert.equal(await driver.evaluate(() => typeof CSS.highlights), "undefined");
}

async function canBeHidden({ read, driver, shows, assert }) {
  await read("beside.html");
  await shows("[part=fact]");
  const display = (how) => driver.evaluate((value) => {
    const facts = document.getElementById("facts");
    facts.style.setProperty("--nutgraf-display", value);
    return getComputedStyle(facts).display;
  }, how);
  assert.deepEqual([await display("none"), await display("grid")], ["none", "grid"]);
}

async function tellsOfAFieldWithoutFacts({ open, driver, heard, assert }) {
  await open("input.html");
  await driver.waitFor(() => Boolean(document.getElementById("input").shadowRoot));
  for (const [at, selector] of ["#nowhere", "#"].entries()) {
    await driver.evaluate((value) => Object.assign(document.getElementById("input"), { for: value, value: "It cost $5." }), selector);
    await heard("nutgraf-error", at + 1);
  }
  const errors = await driver.evaluate(() => heard.events.filter(({ type }) => type === "nutgraf-error").map(({ detail }) => detail.message));
  assert.match(errors[0], /for="#nowhere" of <nutgraf-input>/);
}

export const MANNERS = [
  ["a page that changes without its words leaves the list and the focus", keepsWhereTheReaderIs],
  ["words that are selected by hand open nothing", leavesSelectingAlone],
  ["a fact stays open in a longer text, and opens no other in another", opensNoOtherFact],
  ["an article that comes late is noticed where its element is far away", noticesALateArticle],
  ["an article that never rests is followed all the same", keepsUpWithATicker],
  ["without highlights the facts are shown alone", showsFactsWithoutHighlights],
  ["--nutgraf-display hides the element, or lays it out", canBeHidden],
  ["a field whose facts are not there tells it", tellsOfAFieldWithoutFacts],
];
