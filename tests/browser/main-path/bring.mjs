// What goes in and out: files, the clipboard, hostile words; and that nothing else does.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { ARTICLE } from "./arrive.mjs";

const MARKUP = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>";

/** The copy is the analysis; it comes back by the keyboard, as it would in another program. */
export async function copiesWhatWasFound({ driver, engine, assert }) {
  await driver.paste(ARTICLE);
  await driver.waitForText(".card.money", "2,400,000 EUR");
  await driver.click("#copy");
  await driver.waitForText("#copy", "Copied");
  await driver.click("#new");
  await driver.waitFor(() => document.activeElement.id === "input");
  await driver.key("Control+v");
  const lines = await driver.waitFor(() => {
    const parts = [...document.querySelectorAll("#article .part")].map((each) => each.textContent);
    return parts[0] === "{" && parts.at(-1) === "}" && parts;
  });
  assert.deepEqual(JSON.parse(lines.join("\n")), engine.analyze(ARTICLE));
}

/** Writes files, `[name, words, encoding]` each, and chooses them as a person does. */
async function choose(driver, files) {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
  for (const [name, ...content] of files) writeFileSync(join(folder, name), ...content);
  await driver.setFiles("#file", files.map(([name]) => join(folder, name)));
  return () => rmSync(folder, { recursive: true });
}

/** A file in an old encoding is named, read and shown. */
export async function choosesAFile({ driver, assert }) {
  const words = "The café of the town was sold for £3 million, it was said.";
  const clean = await choose(driver, [["<b>bridge.txt", words, "latin1"]]);
  await driver.waitForText(".card.money", "3,000,000 GBP");
  assert.equal(await driver.text("#sheet-name"), "<b>bridge.txt");
  assert.equal(await driver.text("#article"), words);
  clean();
}

/** Several files become several articles, one of which cannot be read; they are seen one by one and all together. */
export async function laysSeveralOnTheDesk({ driver, assert }) {
  const towns = ["Oslo", "Paris", "Rome"];
  const files = towns.map((town, at) => [`${town}.txt`, `${town} mends its bridge\n\nThe bridge of ${town} cost $${at + 1} million.`]);
  const clean = await choose(driver, [...files, ["blank.txt", "  "]]);
  await driver.waitFor((count) => document.querySelectorAll(".article-row.done").length === count, towns.length);
  await driver.waitForText(".article-row.refused", "blank.txt");
  await driver.waitForText(".card.money", "1,000,000 USD");
  await driver.click(".article-row:nth-child(2) .article-open");
  await driver.waitForText(".card.money", "2,000,000 USD");
  assert.equal(await driver.text("h2.title"), "Paris mends its bridge");
  await driver.click("#scope-all");
  for (const at of towns.keys()) await driver.waitForText(".card.money", `${at + 1},000,000 USD`);
  clean();
}

/** Markup is there to read and makes nothing. */
export async function showsMarkupAsText({ driver, assert }) {
  await driver.paste(`${MARKUP} was paid $8 million, “${MARKUP} and more” said Ann Lee.`);
  await driver.waitForText(".card.money", "8,000,000 USD");
  assert.ok((await driver.text("#article")).includes(MARKUP));
  assert.equal(await driver.count("#article :is(img, script), #facts :is(img, script)"), 0);
  assert.doesNotMatch(await driver.evaluate(() => document.title), /^broken/);
}

/** Runs in the page: waits until the service worker has kept what it keeps, where there is one. */
function keptForOffline() {
  const patience = new Promise((done) => setTimeout(done, 5000));
  return navigator.serviceWorker && Promise.race([navigator.serviceWorker.ready.then(() => {}), patience]);
}

/** Neither the server nor the page's own record of what it loaded tells of anything more. */
export async function staysSilent({ driver, url, server, assert }) {
  await driver.evaluate(keptForOffline);
  const before = server.asked.length;
  await driver.paste(ARTICLE);
  await driver.waitForText(".card.money", "2,400,000 EUR");
  for (const tab of ["#entities-tab", "#ledger-tab", "#speakers-tab", "#facts-tab"]) await driver.click(tab);
  await driver.click(".card.money .why");
  await driver.waitForText(".why-panel");
  // After every visit the browser looks by itself whether there is a newer service worker.
  assert.deepEqual(server.asked.slice(before).filter((path) => path !== "/sw.js"), []);
  const loaded = await driver.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  assert.deepEqual(loaded.filter((name) => !name.startsWith(url)), [], "all comes from the page's own server");
}
