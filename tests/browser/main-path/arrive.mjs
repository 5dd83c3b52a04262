// The first seconds: a sample that is read already, and a text of one's own.

export const ARTICLE = `Norway pledges €2.4m to Ukraine

OSLO, 3 March 2021 – Norway will send Ukraine 2.4 million euros by June, its government said on Wednesday.

“We had to decide,” Mona Whitlock told reporters. “It is late.”`;

/** How the lines of a mark are drawn, which a browser leaves out silently where it does not know how to read them. */
function lineOf(selector) {
  const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(
    document.querySelector(selector),
  );
  return [textDecorationLine, textDecorationStyle, textDecorationThickness].join(" ");
}

/** The sample is analysed, its words are marked, and the marks of its kinds can be told apart. */
export async function opensWithASample({ driver, assert }) {
  assert.match(await driver.text("#sheet-name"), /^Sample: /);
  await driver.waitFor(() => CSS.highlights.get("money").size > 0 && CSS.highlights.get("quantity").size > 0);
  assert.equal(await driver.evaluate(lineOf, ".sample.money"), "underline solid 2px");
  assert.equal(await driver.evaluate(lineOf, ".sample.quantity"), "underline dashed 2px");
  assert.equal(await driver.evaluate(lineOf, ".sample.time"), "underline dotted 2px");
}

/** Every value that the command line finds has its entry, and every amount its mark. */
export async function pastesAnArticle({ driver, engine, assert }) {
  await driver.paste(ARTICLE);
  await driver.waitForText(".card.money", "2,400,000 EUR");
  assert.match(await driver.waitForText(".card.commitment"), /Giver ?Norway.*Receiver ?Ukraine/);
  await driver.waitForText(".card.statement", "Mona Whitlock");
  const { values } = engine.analyze(ARTICLE);
  assert.equal(await driver.count(".card:is(.money, .quantity, .time)"), values.length, "one entry a value");
  const amounts = values.filter(({ kind }) => kind === "money").length;
  await driver.waitFor((count) => CSS.highlights.get("money").size === count, amounts);
}

/** The page as one file needs no server: its engine, worker and styles are in it. */
export async function opensAsOneFile({ driver, engine, assert }) {
  await driver.open(new URL("www/dist/nutgraf.html", engine.root).href);
  await driver.paste(ARTICLE);
  await driver.waitForText(".card.money", "2,400,000 EUR");
  const loaded = await driver.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  assert.deepEqual(loaded.filter((name) => !/^(blob|data):/.test(name)), []);
}
