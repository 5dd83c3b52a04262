export default {
  name: "every view can be opened before the engine is there, and is filled once it is",
  async run({ page, context, url, assert }) {
    let arrive;
    const asked = new Promise((resolve) => (arrive = resolve));
    await context.route(/\.wasm$/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(url);
    const tabs = page.getByRole("tab");
    const count = await tabs.count();
    for (let at = 0; at < count; at += 1) await tabs.nth(at).click();
    arrive();
    await page.locator(".card").first().waitFor({ state: "attached" });
    assert.ok(count > 5, `there are ${count} views`);
    for (let at = 0; at < count; at += 1) {
      await tabs.nth(at).click();
      const panel = page.locator(`#${await tabs.nth(at).getAttribute("aria-controls")}`);
      await panel.locator("li, tr, svg").first().waitFor();
    }
  },
};
