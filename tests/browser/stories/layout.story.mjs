import { longText, open, paste } from "../support/page.mjs";

const boxes = (page, selectors) =>
  page.evaluate((all) => all.map((each) => document.querySelector(each).getBoundingClientRect()).map(({ left, right, top }) => ({ left, right, top })), selectors);

export default {
  name: "three columns, two, or one: the box stays in sight, tables get room, and a minimap leads through the text",
  options: { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await open(page, url);
    const columns = () => boxes(page, [".rail", ".reading", "#facts"]);
    let [rail, reading, facts] = await columns();
    assert.ok(rail.right <= reading.left && reading.right <= facts.left, "three columns side by side");
    const narrow = facts.right - facts.left;
    await page.locator("#ledger-tab").click();
    [, , facts] = await columns();
    assert.ok(facts.right - facts.left > narrow * 1.3, "a table gets more room");
    await page.locator("#facts-tab").click();

    await paste(page, longText(30_000));
    await page.locator("#summary", { hasText: "amounts of money" }).waitFor();
    await page.locator("#minimap").waitFor();
    assert.equal(await page.locator("#minimap .minimap-mark.money").count(), 1, "each kind is one path, however many its marks");
    await page.evaluate(() => scrollTo(0, 3000));
    assert.equal(await page.locator("#input").isVisible(), true);
    const [box] = await boxes(page, ["#input"]);
    assert.ok(box.top > 0 && box.top < 300, "the box for the next article stays in sight");
    const map = await page.locator("#minimap").boundingBox();
    const shows = () => page.evaluate(() => {
      const { top, height } = document.getElementById("article").getBoundingClientRect();
      return (innerHeight / 2 - top) / height;
    });
    await page.mouse.move(map.x + 5, map.y + map.height * 0.25);
    await page.mouse.down();
    assert.ok(Math.abs((await shows()) - 0.25) < 0.1, "pressed, it goes there");
    await page.mouse.move(map.x + 5, map.y + map.height * 0.75, { steps: 4 });
    await page.mouse.up();
    const share = await shows();
    assert.ok(share > 0.6 && share < 0.9, `three quarters down, not ${share}`);
    const { y, height } = await page.locator(".minimap-window").boundingBox();
    assert.ok(y < map.y + map.height * 0.8 && y + height > map.y + map.height * 0.65, "the minimap shows where the window is");

    await page.setViewportSize({ width: 1100, height: 800 });
    [rail, reading, facts] = await columns();
    assert.ok(rail.right > facts.left && reading.right <= facts.left, "a strip over two columns");
    await page.locator("#show-articles").click();
    await page.locator("#articles .article-open").first().click();
    assert.equal(await page.locator("#articles").isVisible(), false, "the list closes behind who opens an article");

    await page.setViewportSize({ width: 390, height: 844 });
    assert.equal(await page.locator("#minimap").isVisible(), false);
    await page.evaluate(() => scrollTo(0, 0));
    const order = await boxes(page, ["#input", "#summary", "#article"]);
    assert.ok(order[0].top < order[1].top && order[1].top < order[2].top, "the box, the line, the article");
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ media: "print" });
    for (const gone of [".rail", "#minimap", "#chips"]) assert.equal(await page.locator(gone).isVisible(), false, `${gone} is not printed`);
    assert.equal(await page.locator("#summary").isVisible(), true, "the report begins with the line");
  },
};
