import { open } from "../support/page.mjs";

export default {
  name: "everything can be done by key",
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await open(page, url);
    const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.className);
    await page.keyboard.press("Tab");
    assert.match(await focused(), /skip/);
    await page.keyboard.press("Enter");
    await page.locator("#article").focus();

    await page.keyboard.press("ArrowRight");
    await page.locator("#tip").waitFor();
    const first = await page.locator("#tip").innerText();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction((before) => document.getElementById("tip").textContent !== before, first);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement.className === "fact");
    const card = await page.evaluate(() => document.activeElement.closest(".card").dataset.item);
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction((before) => document.activeElement.closest(".card").dataset.item !== before, card);
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "why");
    await page.keyboard.press("Enter");
    await page.locator(".why-panel").waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await focused(), "article");

    const unnamed = await page
      .locator("button, input, textarea")
      .evaluateAll(
        (all) =>
          all.filter(
            (each) =>
              !each.hidden && !(each.textContent.trim() || each.getAttribute("aria-label") || each.labels?.length),
          ).length,
      );
    assert.equal(unnamed, 0, "every control has a name");
    const small = await page
      .locator("button:visible, summary:visible")
      .evaluateAll(
        (all) =>
          all.map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24)
            .length,
      );
    assert.equal(small, 0, "every target has 24 pixels");
  },
};
