export default {
  name: "the snippet builder writes what is chosen, and shows it",
  async run({ page, context, url, assert }) {
    await page.goto(`${url}docs/snippet.html`);
    const lines = () => page.locator("#lines").textContent();
    const facts = page.locator("#preview nutgraf-facts");
    await page.waitForFunction(() => document.querySelector("#preview nutgraf-facts")?.analysis?.facts.length > 0);
    assert.match(await lines(), /<script type="module" src="\/nutgraf\/element\.js"><\/script>/);
    assert.doesNotMatch(await lines(), /kinds=|view=|min-certainty=/, "what is the default is not written");

    await page.getByLabel("View", { exact: true }).selectOption("ledger");
    await page.getByLabel("money", { exact: true }).check();
    await page.getByLabel("commitment", { exact: true }).check();
    await page.getByLabel("Where the article is").fill('main > [data-role="story"]');
    assert.match(await lines(), /view="ledger"/);
    assert.match(await lines(), /kinds="commitment money"/);
    assert.match(await lines(), /for="main &gt; \[data-role=&quot;story&quot;\]"/, "values are escaped");
    const elsewhere = await context.newPage(); // The page's own policy lets nobody parse a text.
    const made = await elsewhere.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "text/html").querySelector("nutgraf-facts");
      return Object.fromEntries([...parsed.attributes].map(({ name, value }) => [name, value]));
    }, await lines());
    await elsewhere.close();
    assert.equal(made.for, 'main > [data-role="story"]', "and read as they were typed");
    await page.locator('#preview nutgraf-facts[view="ledger"]').waitFor();
    assert.equal(await facts.getAttribute("kinds"), "commitment money");
    await page.locator("#said", { hasText: "have changed" }).waitFor({ state: "attached" });

    await page.getByLabel("Element in one file, from another server").check();
    assert.match(await lines(), /nutgraf\.min\.js"\s+integrity="sha\d{3}-[\w+/=]+"\s+crossorigin="anonymous"/);

    await page.getByLabel("Frame", { exact: true }).check();
    assert.equal(await page.getByLabel("Load", { exact: true }).isVisible(), false, "what a frame does not know is not asked");
    await page.getByLabel("Origins of the pages that embed it").fill("https://a.example https://b.example:8443");
    const source = /src="([^"]+)"/.exec(await lines())[1];
    const options = new URLSearchParams(source.split("#")[1].replaceAll("&amp;", "&"));
    assert.equal(options.get("origins"), "https://a.example,https://b.example:8443");
    assert.equal(options.get("kinds"), "commitment,money");
    assert.match(await lines(), /sandbox="allow-scripts"/);
    const frame = page.locator("#preview iframe");
    const asHigh = () => parseFloat(document.querySelector("#preview iframe")?.style.height) > 130;
    await frame.scrollIntoViewIfNeeded(); // Out of sight a browser lays out no frame, and tells no height.
    await page.waitForFunction(asHigh);
    assert.equal(await frame.getAttribute("sandbox"), "allow-scripts");

    const before = await page.getByLabel("Frame", { exact: true }).evaluate((field) => (field.focus(), field.value));
    await page.keyboard.press("ArrowUp");
    assert.notEqual(await page.evaluate(() => document.activeElement.value), before, "arrow keys change the way in");
    await facts.waitFor({ state: "attached" });
  },
};
