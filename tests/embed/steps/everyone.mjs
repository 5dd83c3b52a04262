// For everyone: what axe finds in every view on light and dark pages and from right to left.
import { violations } from "../../browser/support/axe.mjs";

const VIEWS = { cards: "[part=fact]", ledger: "[part=row]", timeline: "[part=moment]", quotes: "[part=quote]" };

/** Opens a page and tells what axe finds in each view, with one fact open, and where something went wrong. */
async function find(scene, page) {
  const { read, driver, set, shows } = scene;
  await read(page);
  await set("source-url", "https://news.example/ashby");
  const found = [];
  const look = async (what) => {
    for (const each of await violations(driver.page)) found.push(`${page}, ${what}: ${each}`);
  };
  for (const [view, entry] of Object.entries(VIEWS)) {
    await set("view", view);
    await shows(entry);
    await driver.evaluate(() => (document.getElementById("facts").selected = document.getElementById("facts").analysis.facts[2].id));
    await look(view);
  }
  await set("published", "soon");
  await shows("[part=error]");
  await look("an error");
  return found;
}

async function findsNothingOnALightPage(scene) {
  scene.assert.deepEqual(await find(scene, "beside.html"), []);
}

async function findsNothingOnADarkPage(scene) {
  scene.assert.deepEqual(await find(scene, "dark.html"), []);
}

async function findsNothingFromRightToLeft(scene) {
  scene.assert.deepEqual(await find(scene, "rtl.html"), []);
}

async function findsNothingInTheField(scene) {
  await scene.open("input.html");
  await scene.shows("[part=label]", "Article", "nutgraf-input");
  scene.assert.deepEqual(await violations(scene.driver.page), []);
}

export const EVERYONE = [
  ["axe finds nothing on a light page", findsNothingOnALightPage, ["chromium"]],
  ["axe finds nothing on a dark page", findsNothingOnADarkPage, ["chromium"]],
  ["axe finds nothing from right to left", findsNothingFromRightToLeft, ["chromium"]],
  ["axe finds nothing in the field", findsNothingInTheField, ["chromium"]],
];
