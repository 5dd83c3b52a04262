// Every attribute of <nutgraf-facts>, and the property that mirrors it.

const FACTS = "commitment comparison event meeting statement";

/** Each property gives what its attribute says, and sets it; null takes it away. */
async function mirrors({ open, driver, assert }) {
  await open("text.html");
  const values = {
    for: "main",
    published: "2021-03-04",
    sourceUrl: "https://news.example/ashby",
    kinds: "money",
    view: "ledger",
    minCertainty: "hedged",
    loading: "lazy",
    lang: "de",
    frame: "/nutgraf/embed.html",
  };
  const mirrored = await driver.evaluate(async (given) => {
    await customElements.whenDefined("nutgraf-facts");
    const facts = document.createElement("nutgraf-facts");
    return Object.entries(given).map(([property, value]) => {
      const attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const unset = facts[property];
      facts[property] = value;
      const written = facts.getAttribute(attribute);
      facts.setAttribute(attribute, "x");
      const seen = facts[property];
      facts[property] = null;
      return [property, unset, written, seen, facts.hasAttribute(attribute)];
    });
  }, values);
  assert.deepEqual(mirrored, Object.entries(values).map(([property, value]) => [property, "", value, "x", false]));
}

/** Runs in the page: whether such kinds, and no others, are listed. */
function listsKinds(wanted) {
  const all = [...document.getElementById("facts").shadowRoot.querySelectorAll("[data-item] .kind")];
  return [...new Set(all.map(({ classList }) => classList[1]))].sort().join(" ") === wanted;
}

async function showsKinds({ read, driver, set }) {
  await read("beside.html");
  await driver.waitFor(listsKinds, FACTS);
  await set("kinds", "money");
  await driver.waitFor(listsKinds, "money");
  await set("kinds", "meeting, event");
  await driver.waitFor(listsKinds, "event meeting");
  await set("kinds", "commitment statement quantity time");
  await driver.waitFor(listsKinds, "commitment quantity statement time");
  await set("kinds", null);
  await driver.waitFor(listsKinds, FACTS);
}

async function showsViews({ read, driver, set, shows }) {
  await read("beside.html");
  const views = { timeline: "[part=moment]", ledger: "[part=table] [part=row]", quotes: "[part=quote]", cards: "[part=fact]" };
  for (const [view, entry] of Object.entries(views)) {
    await set("view", view);
    await shows(entry);
    const others = Object.values(views).filter((each) => each !== entry && view !== "timeline");
    await driver.waitFor((all) => all.every((each) => !document.getElementById("facts").shadowRoot.querySelector(each)), others);
  }
}

async function leavesOutWhatIsUnsure({ read, driver, set }) {
  await read("beside.html");
  const lists = (wanted) => {
    const facts = new Map(document.getElementById("facts").analysis.facts.map((fact) => [fact.id, fact]));
    const all = [...document.getElementById("facts").shadowRoot.querySelectorAll("[data-item]")];
    const found = new Set(all.map(({ dataset }) => facts.get(dataset.item).certainty).filter(Boolean));
    return [...found].sort().join(" ") === wanted;
  };
  await driver.waitFor(lists, "asserted denied hedged");
  await set("min-certainty", "hedged");
  await driver.waitFor(lists, "asserted hedged");
  await set("min-certainty", "asserted");
  await driver.waitFor(lists, "asserted");
  await set("min-certainty", "denied");
  await driver.waitFor(lists, "asserted denied hedged");
}

/** Days of the week become dates by it. */
async function takesTheDate({ read, set, shows, driver }) {
  await read("beside.html");
  await set("kinds", "time");
  await shows("[data-item]", "Wed 3 Mar 2021");
  await set("published", "2024-06-05");
  await shows("[data-item]", "Mon 3 Jun 2024");
  await set("published", null);
  await driver.waitFor(() => document.getElementById("facts").analysis?.article.published !== "2024-06-05");
}

async function linksToTheSource({ read, driver, set, assert }) {
  await read("beside.html");
  const links = (least) => {
    const all = [...document.getElementById("facts").shadowRoot.querySelectorAll("[part=link]")].map(({ href }) => href);
    return all.length >= least && all;
  };
  assert.deepEqual(await driver.evaluate(links, 0), []);
  await set("source-url", "https://news.example/ashby?a=1");
  const all = await driver.waitFor(links, 1);
  for (const href of all) assert.match(href, /^https:\/\/news\.example\/ashby\?a=1#:~:text=/);
  await set("source-url", null);
  await driver.waitFor(() => !document.getElementById("facts").shadowRoot.querySelector("[part=link]"));
}

async function speaksLanguages({ read, driver, set, shows }) {
  await read("beside.html");
  await shows("[part=title]", "Facts of this article");
  await set("lang", "de");
  await shows("[part=title]", "Fakten");
  await shows(".kind", "Zusage");
  await set("lang", "fr");
  await shows("[part=title]", "Facts of this article");
  await set("lang", null);
  await driver.evaluate(() => (document.documentElement.lang = "de-AT"));
  await set("kinds", "money");
  await shows("[part=title]", "Fakten");
  await shows("[data-item]", "2.400.000 EUR");
}

/** Until the reader is near, nothing but the scripts is asked for. */
async function waitsUntilItIsNear({ open, driver, asked, heard, assert, here }) {
  await open("lazy.html");
  await driver.waitFor(() => customElements.get("nutgraf-facts") !== undefined);
  // A later observer is told after the element's own.
  await driver.evaluate(
    () =>
      new Promise((told) => {
        const observer = new IntersectionObserver(told, { rootMargin: "800px" });
        observer.observe(document.getElementById("facts"));
      }),
  );
  assert.deepEqual(here.asked.filter((path) => path.startsWith("/nutgraf/")).sort(), ["/nutgraf/element.js", "/nutgraf/index.js"]);
  assert.equal(await driver.evaluate(() => heard.workers.begun), 0);
  await driver.evaluate(() => scrollTo(0, 5400));
  await heard("nutgraf-analysis");
}

/** Eager elements read wherever they stand. */
async function readsAtOnceWhereAsked({ open, set, heard, driver, assert }) {
  await open("lazy.html");
  await driver.waitFor(() => customElements.get("nutgraf-facts") !== undefined);
  await set("loading", "eager");
  await heard("nutgraf-analysis");
  assert.equal(await driver.evaluate(() => scrollY), 0);
}

/** What a page sets before the script has arrived counts. */
async function takesEarlyProperties({ read, driver, shows, assert }) {
  await read("text.html");
  await shows("[part=quote]", "It is late");
  await shows("[data-item=f1][aria-current=true]", "It is late");
  const names = ["text", "published", "view", "minCertainty", "loading", "selected"];
  const [attributes, own] = await driver.evaluate((properties) => {
    const facts = document.getElementById("facts");
    return [facts.getAttributeNames().sort(), properties.filter((name) => Object.hasOwn(facts, name))];
  }, names);
  assert.deepEqual(attributes, ["id", "loading", "min-certainty", "published", "view"]);
  assert.deepEqual(own, []);
  assert.equal(await driver.evaluate(() => document.getElementById("facts").analysis.article.published), "2021-03-03");
}

export const ATTRIBUTES = [
  ["each property mirrors its attribute", mirrors],
  ["kinds: what is listed", showsKinds],
  ["view: cards, ledger, timeline, quotes", showsViews],
  ["min-certainty: what is unsure is left out", leavesOutWhatIsUnsure],
  ["published: days become dates", takesTheDate],
  ["source-url: links to the words at their source", linksToTheSource],
  ["lang: English and German, of the element or of the page", speaksLanguages],
  ["loading: nothing but scripts is loaded until the reader is near", waitsUntilItIsNear],
  ["loading: eager elements read at once", readsAtOnceWhereAsked],
  ["properties that were set before the element was defined", takesEarlyProperties],
];
