// Every way that the page can look, for checks that hold everywhere: the tabs as they stand in the page, and what opens
// besides. A new view that is a tab is among them by itself; another is a line in LOOKS.
import { pretend } from "./named.mjs";
import { drop, open, paste } from "./page.mjs";
import { RELATED, RULES, TEXT } from "./related.mjs";

const onPhone = (page) => page.viewportSize().width < 600;

async function pullUp(page) {
  if (onPhone(page)) await page.locator("#sheet-handle[aria-expanded=false]").click();
}

/** Opens what a button folds away, where it is folded. */
async function unfold(page, button) {
  if (await page.locator(button).isVisible()) await page.locator(button).click();
}

/** What to do from the page before: `[what is seen, how to get there]`. */
const LOOKS = [
  ["the sample", () => {}],
  [
    "the articles, and a file that was refused",
    async (page) => {
      await paste(page, TEXT);
      await page.locator(".card.commitment").first().waitFor({ state: "attached" });
      await drop(page, [["bridge.txt", "The town paid $6 million."], ["blank.txt", "  "]]);
      await page.locator(".article-refused").waitFor({ state: "attached" });
      await unfold(page, "#show-articles");
      await page.locator(".article-refused").waitFor();
    },
  ],
  ["an article with facts of every kind", (page) => page.locator("[data-article] .article-open").first().click()],
  ["the facts", pullUp],
  [
    "the filter, and what it leaves",
    async (page) => {
      if (onPhone(page)) await page.locator("#sheet-handle").click();
      await unfold(page, "#show-facets");
      await page.locator("#facet-list [data-value=statement]").check();
      await page.locator("#chips .chip").waitFor({ state: "attached" });
    },
  ],
  [
    "why a fact was read",
    async (page) => {
      await page.locator("#filter-clear").click();
      await page.keyboard.press("Escape");
      await pullUp(page);
      await page.locator(".card .why").first().click();
    },
  ],
  [
    "the text in the box",
    async (page) => {
      if (onPhone(page)) await page.locator("#sheet-handle").click();
      await page.locator("#edit").click();
    },
  ],
  ["no text", async (page) => page.locator("#new").click()],
  ["the help", (page) => page.locator("#open-help").click()],
  [
    "the proof that nothing leaves",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.locator("#open-privacy").click();
      await page.locator("#proof .sums td").first().waitFor();
    },
  ],
];

/** Opens the page and goes through every look of it; `see(what)` is told each. */
export async function everyView(page, url, see) {
  await pretend(page, RELATED, RULES);
  await open(page, url);
  for (const [what, go] of LOOKS) {
    await go(page);
    await settled(page);
    await see(what);
    if (what === "the facts") await everyTab(page, see);
  }
}

async function everyTab(page, see) {
  const ids = await page.locator("#views [role=tab]").evaluateAll((tabs) => tabs.map(({ id }) => id));
  for (const id of [...ids.slice(1), ids[0]]) {
    await page.locator(`#${id}`).click();
    await settled(page);
    await see(id);
  }
}

/** Brings the lists back to their heads, under which an entry would lie half hidden, and waits until nothing moves. */
function settled(page) {
  return page.evaluate(async () => {
    for (const id of ["facts", "facts-body"]) document.getElementById(id).scrollTop = 0;
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    // What was out of view is laid out in the frame after it has come into view.
    for (let frames = 0; frames < 3; frames += 1) await new Promise((done) => requestAnimationFrame(done));
  });
}
