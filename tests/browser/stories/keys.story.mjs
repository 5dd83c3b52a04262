import { entry, open } from "../support/page.mjs";

const TOWNS = ["Ashby", "Brent"];

export default {
  name: "single keys walk through facts, views and articles, leave fields alone, and can be switched off",
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await open(page, url);
    const at = () => page.evaluate(() => document.activeElement.closest("[data-item]")?.dataset.item ?? null);
    const shown = () => page.evaluate(() => [...CSS.highlights.get("current")].map(String).join(" "));
    await page.locator(".card.current").waitFor();
    await page.keyboard.press("j");
    const first = await at();
    assert.notEqual(first, null, "the fact after the open one has the focus");
    assert.notEqual(await shown(), "", "its words are shown");
    await page.keyboard.press("j");
    assert.notEqual(await at(), first);
    await page.locator("#announcements", { hasText: /Commitments, 3 of \d/ }).waitFor({ state: "attached" });
    await page.keyboard.press("k");
    assert.equal(await at(), first);

    await page.keyboard.press("3");
    assert.equal(await page.locator("[role=tab][aria-selected=true]").getAttribute("id"), "ledger-tab");
    await page.keyboard.press("Control+1");
    assert.equal(await page.locator("[role=tab][aria-selected=true]").getAttribute("id"), "ledger-tab", "shortcuts are not taken");
    await page.keyboard.press("1");

    await page.evaluate((towns) => {
      const dataTransfer = new DataTransfer();
      for (const town of towns) dataTransfer.items.add(new File([`${town} mends its bridge\n\nNorway pledged €1 million to ${town} on Tuesday.`], `${town}.txt`));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, TOWNS);
    await page.locator(".article-row.done").nth(1).waitFor();
    await page.keyboard.press("o");
    await page.locator("h2.title", { hasText: "Brent" }).waitFor();
    await page.keyboard.press("O");
    await page.locator("h2.title", { hasText: "Ashby" }).waitFor();
    await page.keyboard.press("3");
    await page.keyboard.press("j");
    assert.ok(await page.evaluate(() => document.activeElement.closest(".ledger-row") !== null), "j walks in every view");
    await page.keyboard.press("1");
    await page.locator("#scope-all").click();
    await page.locator(".card.commitment").nth(1).waitFor({ state: "attached" });
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.locator("h2.title", { hasText: "Brent" }).waitFor();
    assert.match(await page.evaluate(() => document.activeElement.closest(".card")?.textContent), /Brent/, "the focus stays in the list");

    await page.locator("#new").click();
    await page.keyboard.type("jk?1");
    assert.equal(await page.locator("#input").inputValue(), "jk?1");
    await page.locator("#article", { hasText: "jk?1" }).focus();

    await page.keyboard.press("?");
    await page.locator(".keys-table kbd", { hasText: "j" }).waitFor();
    await page.getByRole("switch", { name: "Single keys" }).uncheck();
    await page.keyboard.press("Escape");
    await page.locator(".article-open", { hasText: "Ashby" }).click();
    await entry(page, "money", "1,000,000");
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("3");
    await page.keyboard.press("j");
    assert.equal(await at(), null, "no single key does anything");
    await page.reload();
    await page.keyboard.press("3");
    assert.equal(await page.locator("[role=tab][aria-selected=true]").getAttribute("id"), "facts-tab", "the choice is remembered");
  },
};
