export default {
  name: "the rules of the docs are all there, and words filter them",
  async run({ page, url, assert }) {
    await page.goto(`${url}docs/rules.html`);
    const shown = page.locator(".rule:visible");
    const all = await shown.count();
    assert.ok(all > 50, `${all} rules`);
    assert.equal(await page.locator("#rule-count").textContent(), `${all} rules`);
    for (const word of ["Finds", "Value", "Misses on purpose", "Example"]) {
      assert.ok((await page.locator(".rule dt", { hasText: word }).count()) > 0, word);
    }

    await page.getByLabel("Show rules that hold these words").fill("currency sign");
    await page.locator("#rule-count", { hasText: ` of ${all} rules` }).waitFor();
    const left = await shown.evaluateAll((rules) => rules.map(({ id }) => id));
    assert.ok(left.includes("money-symbol") && left.length < all / 2, `left are ${left}`);
    const rooms = await page.locator(".rule-room:visible").evaluateAll((all) => all.map(({ dataset }) => dataset.room));
    const listed = await page.locator(".rule-index li:visible").evaluateAll((all) => all.map(({ dataset }) => dataset.room));
    assert.deepEqual(listed, rooms, "the index names the rooms that are left");

    await page.reload();
    assert.deepEqual(await shown.evaluateAll((rules) => rules.map(({ id }) => id)), left, "the address keeps the words");
    await page.getByLabel("Show rules that hold these words").fill("no such words anywhere");
    await page.locator("#rule-count", { hasText: `0 of ${all} rules` }).waitFor();
    await page.getByLabel("Show rules that hold these words").fill("");
    assert.equal(await shown.count(), all);
  },
};
