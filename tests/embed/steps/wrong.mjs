// What a page gets wrong: an error tells it, the reader is told too, and all is well once it is mended.

/** Waits for one more error, and gives its code and message. */
async function nextError({ driver, heard }, count) {
  await heard("nutgraf-error", count);
  return driver.evaluate((at) => {
    const { code, message, name } = heard.events.filter(({ type }) => type === "nutgraf-error")[at - 1].detail;
    return { code, message, name };
  }, count);
}

async function tellsOfAWrongDate(scene) {
  const { read, set, shows, driver, assert } = scene;
  await read("beside.html");
  for (const [at, value] of ["soon", "2023-02-29", "3/4/2021"].entries()) {
    await set("published", value);
    const { code, message } = await nextError(scene, at + 1);
    assert.equal(code, "bad-date");
    assert.ok(message.includes(value) && message.includes("YYYY-MM-DD"), message);
    await shows("[part=error]", "2024-02-09");
    assert.equal(await driver.evaluate(() => document.getElementById("facts").analysis), null);
  }
  await set("published", "2021-03-03");
  await shows("[part=fact]", "Norway pledges €2.4m to Ashby");
  await driver.waitFor(() => document.getElementById("facts").shadowRoot.querySelector("[part=error]").hidden);
}

/** What is no good value is as if it were left out, so that readers have something to read. */
async function tellsOfUnknownWords(scene) {
  const { read, set, shows, assert } = scene;
  await read("beside.html");
  const wrong = [
    ["view", "table", "cards, ledger, timeline, quotes"],
    ["kinds", "money cats", "commitment, statement"],
    ["min-certainty", "sure", "denied, hedged, asserted"],
    ["source-url", "javascript:alert(1)", "http:, https:"],
  ];
  for (const [at, [name, value, words]] of wrong.entries()) {
    await set(name, value);
    const { code, message } = await nextError(scene, at + 1);
    assert.equal(code, "bad-options");
    assert.ok(message.includes(`${name}="${value}"`) && message.includes(words), message);
    await shows("[part=fact]");
    await set(name, null);
  }
}

async function tellsOfASelector(scene) {
  const { read, set, shows, driver, assert } = scene;
  await read("beside.html");
  for (const [at, value] of ["#nowhere", "###", "a:not("].entries()) {
    await set("for", value);
    const { code, message } = await nextError(scene, at + 1);
    assert.equal(code, "bad-options");
    assert.ok(message.includes(`for="${value}"`), message);
    await shows("[part=error]");
  }
  assert.equal(await driver.evaluate(() => marked("money").length), 0);
  await set("for", "#article");
  await shows("[part=fact]", "Norway pledges €2.4m to Ashby");
}

/** Elements that wait for their articles have them as soon as they are there, and tell once that they are not. */
async function waitsForItsArticle({ open, driver, shows, heard, assert }) {
  await open("text.html");
  const put = (tag, properties) => document.body.append(Object.assign(document.createElement(tag), properties));
  await driver.evaluate(() => customElements.whenDefined("nutgraf-facts").then(() => {}));
  for (const id of ["soon", "late"]) await driver.evaluate(put, "nutgraf-facts", { id, for: `#${id}-article`, loading: "eager" });
  await heard("nutgraf-error", 2);
  await shows("[part=error]", "", "#late");
  for (const id of ["soon", "late"]) {
    await driver.evaluate(put, "article", { id: `${id}-article`, textContent: "Iceland pledged $7 million to Ashby." });
    await shows("[part=fact]", "Iceland pledged $7 million to Ashby.", `#${id}`);
  }
  assert.deepEqual(await driver.evaluate(() => heard.events.filter(({ type }) => type === "nutgraf-error").map(({ target }) => target)), ["soon", "late"]);
}

/** Texts that nobody would write, and that markup is nothing but text. */
async function readsAnyText({ read, driver, shows, assert }) {
  await read("text.html");
  const markup = "<img src=x onerror=\"document.title='broken'\"> was paid $8 million, “<b>Yes</b>,” Ann Lee said.";
  await driver.evaluate((words) => Object.assign(document.getElementById("facts"), { view: "cards", kinds: "statement money", text: words }), markup);
  await shows("[part=fact]", "8,000,000 USD");
  const made = await driver.evaluate(() => document.getElementById("facts").shadowRoot.querySelectorAll("img, b").length);
  assert.equal(made, 0);
  assert.notEqual(await driver.evaluate(() => document.title), "broken");
  await driver.evaluate(() => (document.getElementById("facts").text = "Ashby \ud800 spent $9 million \udc00\u0000 on a bridge."));
  await shows("[part=fact]", "9,000,000 USD");
  await driver.evaluate(() => (document.getElementById("facts").text = "Der Hafen von Ashby wird geschlossen, sagte die Regierung am Montag in der Stadt."));
  await shows("[part=empty]", "does not read as English");
}

export const WRONG = [
  ["a wrong date", tellsOfAWrongDate],
  ["unknown views, kinds, certainties and addresses", tellsOfUnknownWords],
  ["a selector that selects nothing, or is none", tellsOfASelector],
  ["an article that comes later", waitsForItsArticle],
  ["hostile and foreign texts", readsAnyText],
];
