// Where the words come from: a property, another part of the page, or the element's own content; and that they are
// followed when they change.

/** Other words take the place of the article's, and an empty text or null gives it back. */
async function takesAText({ read, driver, shows, heard, assert }) {
  await read("text.html");
  await driver.evaluate(() => (document.getElementById("facts").text = "Norway pledged $7 million to Ashby."));
  await heard("nutgraf-analysis", 2);
  await driver.evaluate(() => (document.getElementById("facts").view = "cards"));
  await shows("[part=fact]", "7,000,000 USD");
  await driver.evaluate(() => (document.getElementById("facts").text = ""));
  await shows("[part=empty]", "The facts of a text will stand here.");
  assert.equal(await driver.evaluate(() => document.getElementById("facts").analysis), null);
  const code = await driver.evaluate(() => {
    try {
      document.getElementById("facts").text = 7;
    } catch (error) {
      return error.code;
    }
  });
  assert.equal(code, "not-a-string");
}

/** Only the article is read: no title of the page, no header of the panel. */
async function readsItsOwnContent({ read, driver, shows, assert }) {
  await read("slotted.html");
  await shows("[part=fact]", "Norway pledges €2.4m to Ashby");
  const values = await driver.evaluate(() => document.getElementById("facts").analysis.values.map(({ span }) => span.text));
  assert.ok(values.includes("$900,000"));
  for (const words of ["$1", "$2", "$3"]) assert.ok(!values.includes(words), `${words} stands in a slot of the panel`);
}

/** The facts are those that the command line finds in the same words. */
async function readsAnotherPart({ read, driver, engine, shows, assert }) {
  await read("beside.html");
  await shows("[part=fact]", "Norway pledges €2.4m to Ashby");
  const words = await driver.evaluate(() => [...document.querySelectorAll("#article > *")].map((each) => each.textContent));
  const found = await driver.evaluate(() => document.getElementById("facts").analysis);
  assert.deepEqual(found, engine.analyze(words.join("\n\n"), { published: "2021-03-03" }));
}

/** Runs in the page: the page without its scripts' own marks, as a string. */
const outer = () => document.documentElement.outerHTML;

async function leavesThePageAsItIs({ read, driver, click, clickWords, set, shows, assert }) {
  await read("beside.html");
  const before = await driver.evaluate(outer);
  await shows("[part=fact]");
  await click("[part=fact] [part=button]");
  await clickWords("Mona Whitlock told");
  await clickWords("had three days");
  await driver.waitFor(() => heard.events.some(({ type }) => type === "nutgraf-select"));
  assert.equal(await driver.evaluate(outer), before);
}

async function followsChanges({ read, driver, shows, heard }) {
  await read("beside.html");
  await driver.evaluate(() => {
    document.querySelector("#article p").firstChild.data = "Sweden will send Ashby 5 million euros by June.";
  });
  await shows("[part=fact]", "Sweden will send Ashby 5 million euros by June.");
  await driver.evaluate(() => document.querySelector("#article").append(Object.assign(document.createElement("p"), { textContent: "Iceland pledged $7 million to Ashby." })));
  await shows("[part=fact]", "Iceland pledged $7 million to Ashby.");
  await driver.evaluate(() => (document.querySelector("#article p:last-child").hidden = true));
  await driver.waitFor(() => !document.getElementById("facts").shadowRoot.textContent.includes("Iceland"));
  await heard("nutgraf-analysis", 4);
}

/** Runs in the page: puts another article in the place of the one that is read. */
function replaceArticle(host) {
  const tree = host ? document.querySelector(host).shadowRoot : document;
  const article = document.createElement("article");
  article.id = "article";
  article.textContent = "Iceland pledged $7 million to Ashby.";
  tree.getElementById("article").replaceWith(article);
}

async function followsAnArticleThatIsReplaced({ read, driver, shows, clickWords, heard, assert }) {
  await read("beside.html");
  await driver.evaluate(replaceArticle);
  await shows("[part=fact]", "Iceland pledged $7 million to Ashby.");
  await driver.waitFor(() => marked("money").join() === "$7 million");
  await clickWords("Iceland pledged");
  await heard("nutgraf-select");
  await driver.evaluate(() => document.getElementById("article").remove());
  await heard("nutgraf-error");
  assert.equal(await driver.evaluate(() => marked("money").length), 0);
  await driver.evaluate(() => {
    const article = Object.assign(document.createElement("article"), { id: "article", textContent: "Norway pledged $3 million to Ashby." });
    document.querySelector("main").prepend(article);
  });
  await shows("[part=fact]", "Norway pledged $3 million to Ashby.");
}

async function worksInAShadowTree({ read, driver, assert }) {
  await read("shadow.html");
  await driver.waitFor(() => marked("money").includes("$900,000"));
  const event = await driver.evaluate(() => {
    const { target, composed, detail } = heard.events.find(({ type }) => type === "nutgraf-analysis");
    return { target, composed, isAnalysis: detail === document.getElementById("news").shadowRoot.getElementById("facts").analysis };
  });
  assert.deepEqual(event, { target: "news", composed: true, isAnalysis: true });
  await driver.evaluate(replaceArticle, "#news");
  await driver.waitFor(() => marked("money").join() === "$7 million");
}

async function isFedByAField({ open, driver, shows, heard, assert }) {
  await open("input.html");
  await shows("[part=label]", "Article", "nutgraf-input");
  await driver.evaluate(() => {
    const { shadowRoot } = document.getElementById("input");
    const [text, date] = ["textarea", "date"].map((part) => shadowRoot.querySelector(`[part=${part}]`));
    text.value = "Norway pledged $3 million to Ashby on Thursday.";
    date.value = "2021-03-03";
    text.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  });
  await heard("nutgraf-input");
  await shows("[part=fact]", "Norway pledged $3 million to Ashby on Thursday.");
  await shows("[part=fact]", "Thu 25 Feb 2021");
  const { detail } = await driver.evaluate(() => heard.events.find(({ type }) => type === "nutgraf-input"));
  assert.deepEqual(detail, { text: "Norway pledged $3 million to Ashby on Thursday.", published: "2021-03-03" });
  await driver.evaluate(() => {
    const date = document.getElementById("input").shadowRoot.querySelector("[part=date]");
    date.value = "2024-06-05";
    date.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  });
  await shows("[part=fact]", "Thu 30 May 2024");
  await driver.evaluate(() => (document.getElementById("input").value = "Iceland pledged $7 million to Ashby."));
  await shows("[part=fact]", "Iceland pledged $7 million to Ashby.");
  await driver.evaluate(() => (document.getElementById("input").lang = "de"));
  await shows("[part=label]", "Artikel", "nutgraf-input");
}

export const SOURCES = [
  ["text: words that stand nowhere on the page", takesAText],
  ["the element's own content is read, and nothing of the panel's slots", readsItsOwnContent],
  ["for: another part of the page is read as the command line reads it", readsAnotherPart],
  ["the page stays as it is, byte for byte", leavesThePageAsItIs],
  ["changes of the article are followed", followsChanges],
  ["an article that is replaced is followed, also when there was none for a while", followsAnArticleThatIsReplaced],
  ["in a shadow tree: events leave it, articles in it are marked and followed", worksInAShadowTree],
  ["<nutgraf-input> feeds <nutgraf-facts>", isFedByAField],
];
