import { docsPages, waitForFacts } from "../support/docs.mjs";

export default {
  name: "every page of the docs opens, says where it is, and leads nowhere dead",
  patience: 120_000,
  async run({ page, context, url, assert, requests }) {
    const pages = await docsPages(page, url);
    assert.ok(pages.length >= 16, `${pages}`);
    const anchors = new Map();
    const links = [];
    for (const address of pages) {
      await page.goto(address);
      if (address.includes("/examples/")) await waitForFacts(page);
      else assert.equal(await page.locator(".pages [aria-current=page]").evaluate(({ href }) => href), address);
      const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
      assert.equal(new Set(ids).size, ids.length, `${address} names two things alike`);
      anchors.set(address, ids);
      links.push(...(await page.evaluate(() => [...document.links].map(({ href }) => href))).map((href) => [address, href]));
      assert.equal(await page.locator("h1").count(), 1, address);
    }
    for (const [from, href] of links) {
      const [address, anchor] = href.split("#");
      assert.ok(address.startsWith(url), `${from} leads to ${href}`);
      assert.equal((await fetch(address)).status, 200, `${from} leads to ${href}`);
      if (anchor && anchors.has(address)) assert.ok(anchors.get(address).includes(anchor), `${from} leads to ${href}`);
    }
    for (const request of new Set(requests.map((each) => each.url.split("#")[0]))) {
      if (request.startsWith(url)) assert.equal((await fetch(request)).status, 200, request);
    }

    await page.goto(`${url}docs/index.html`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "main", "the first link skips the navigation");
    await page.getByRole("link", { name: "The desk" }).first().click();
    await page.locator("#open-help").click();
    const [beside] = await Promise.all([context.waitForEvent("page"), page.locator("#help a", { hasText: "Docs for embedding" }).click()]);
    await beside.waitForURL(`${url}docs/index.html`);
    assert.equal(page.url(), `${url}index.html`, "what lies on the desk stays there");
  },
};
