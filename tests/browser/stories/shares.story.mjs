import { JointEntities } from "../../../www/src/entities/joint.js";
import { itemsOf } from "../../../www/src/kinds.js";
import { speakersOf } from "../../../www/src/speakers/groups.js";
import { withShares } from "../../../www/src/speakers/shares.js";
import { analysisOf, pretend } from "../support/named.mjs";
import { drop, open, paste } from "../support/page.mjs";
import { RELATED, RULES, TEXT } from "../support/related.mjs";

const MARKUP = "<img src=x onerror=\"document.title='broken'\">";
const names = (page) => page.locator(".share-name").allInnerTexts();

export default {
  name: "the shares of words count what each speaker says once, over all articles, and lead to the statements",
  options: { reducedMotion: "reduce" },
  async run({ page, context, url, assert }) {
    const article = { id: "a", title: "", date: null, text: TEXT, result: RELATED, review: new Map() };
    const said = withShares(speakersOf(itemsOf(article).filter(({ kind }) => kind === "statement"), new JointEntities([article])));
    const short = said.map(({ label, direct, reported, share, addressees }) => [label, direct, reported, share, addressees.map((to) => to.label)]);
    assert.deepEqual(short, [
      ["Oda Renholt", 11, 5, 16 / 24, ["Ilan Voss"]],
      ["Officials", 0, 5, 5 / 24, []],
      ["Speaker not known", 3, 0, 3 / 24, []],
    ]);

    await pretend(page, RELATED, RULES);
    await open(page, url);
    await drop(page, [["one.txt", TEXT], ["two.txt", TEXT]]);
    await page.locator("[data-article].done").nth(1).waitFor({ state: "attached" });
    await page.locator("#scope-all").click();
    await page.locator("#speakers-tab").click();
    const first = page.locator(".share").first();
    assert.match(await first.innerText(), /Oda Renholt\s+67%\s+32 words, 22 of them quoted · 6 statements · in 2 articles · to Ilan Voss/);
    assert.equal(await page.locator(".share", { hasText: "Officials" }).count(), 2, "who is only described is not known again");
    const bar = await page.locator(".share-row .share-bar").first().evaluate((each) => [...each.children].map((rect) => Math.round(parseFloat(rect.getAttribute("width")))));
    assert.deepEqual(bar, [69, 31], "the greatest share is as wide as there is room");

    await page.getByRole("button", { name: "Name", exact: true }).press("Enter");
    assert.deepEqual(await names(page), ["Oda Renholt", "Officials", "Officials", "Speaker not known"]);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Name", "the focus stays");
    await page.locator(".share", { hasText: "Speaker not known" }).press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.closest(".card").textContent.includes("It is late.")), true);

    await page.locator("#shares").getByRole("button", { name: "Table", exact: true }).click();
    const table = page.getByRole("table", { name: /^How much/ });
    await table.getByRole("button", { name: "Reported words" }).click();
    const cells = await table.locator("td.reported").allInnerTexts();
    assert.deepEqual(cells.map((each) => each.trim()), ["10", "5", "5", "0"]);
    assert.equal(await page.locator("#speaker-list .group h3").first().innerText().then((words) => words.startsWith("Oda Renholt")), true);

    const odd = await context.newPage();
    const text = `The town\n\n“We wait,” said ${MARKUP}.`;
    const who = { kind: "person", name: MARKUP, mentions: [[MARKUP]] };
    await pretend(odd, analysisOf(text, [who], [{ content: "We wait,", speaker: MARKUP, entity: MARKUP }]));
    await open(odd, url);
    await paste(odd, text);
    await odd.locator("#speakers-tab").click();
    await odd.locator(".share-name", { hasText: MARKUP }).waitFor();
    assert.equal(await odd.locator("#speakers-panel img").count(), 0);
    assert.doesNotMatch(await odd.title(), /^broken/, "no script has run");
  },
};
