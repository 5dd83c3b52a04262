// Looking at what was found: both ways between a fact and its words, and the tabs.
import { ARTICLE } from "./arrive.mjs";

/** Where some words of the article stand in the window: the middle of their first line. */
function placeOf(words) {
  const walker = document.createTreeWalker(document.getElementById("article"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + words.length);
    const { left, top, width, height } = range.getClientRects()[0];
    return { x: left + width / 2, y: top + height / 2 };
  }
  throw new Error(`the article does not say ${words}`);
}

const marked = (words) => [...CSS.highlights.get("current")].some((range) => String(range) === words);

/** A fact lights up its words; a click on other words finds theirs. */
export async function clicksAFactAndItsWords({ driver }) {
  await driver.paste(ARTICLE);
  await driver.waitForText(".card.money", "2,400,000 EUR");
  await driver.click(".card.time .fact");
  await driver.waitFor(marked, "3 March 2021");
  const { x, y } = await driver.evaluate(placeOf, "2.4 million euros");
  await driver.clickAt(x, y);
  await driver.waitForText(".card.money.current", "2.4 million euros");
  await driver.waitFor(marked, "2.4 million euros");
}

/** Each tab shows its own list, by mouse and by arrow key. */
export async function walksThroughTheTabs({ driver, assert }) {
  await driver.paste(ARTICLE);
  await driver.waitForText(".card.money", "2,400,000 EUR");
  await driver.click("#entities-tab");
  await driver.waitForText("#entity-list .card", "Mona Whitlock");
  await driver.click("#ledger-tab");
  assert.match(await driver.waitForText(".ledger-row", "Norway"), /2,400,000 EUR/);
  await driver.key("ArrowRight");
  await driver.waitFor(() => document.activeElement.previousElementSibling?.id === "ledger-tab");
  assert.equal(await driver.evaluate(() => document.activeElement.ariaSelected), "true");
  await driver.click("#speakers-tab");
  await driver.waitForText("#speaker-list", "Mona Whitlock");
}
