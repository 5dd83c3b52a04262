import { open } from "../support/page.mjs";

/** What a page gets when it asks for these as scripts: "came" or "refused". */
const asked = (page, addresses) =>
  page.evaluate(async (all) => {
    const answers = all.map((address) => import(new URL(address, document.baseURI)).then(() => "came", () => "refused"));
    return Promise.all(answers);
  }, addresses);

const ELEMENT = "nutgraf/element.js";

export default {
  name: "the docs work after the desk was installed, and the desk gets nothing of theirs",
  options: { serviceWorkers: "allow" },
  async run({ page, context, url, assert, errors }) {
    await open(page, url);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
    const kept = await page.evaluate(async () => {
      const keys = (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((request) => request.url));
      return (await Promise.all(keys)).flat();
    });
    assert.ok(kept.length > 3, "the desk is kept");
    assert.deepEqual(kept.filter((address) => /\/(docs\/|nutgraf\/|embed\.html)/.test(address)), [], "the docs are not kept with it");

    const docs = ["./docs/copy.js?some-words", "./docs/snippet/lines.js?some-words", `./${ELEMENT}?some-words`, "./embed.html?some-words"];
    assert.deepEqual(await asked(page, docs), docs.map(() => "refused"), "the desk is given nothing but its own");
    errors.length = 0; // The refusals.

    await page.goto(`${url}docs/index.html`);
    assert.equal(await page.evaluate(() => navigator.serviceWorker.controller !== null), true, "the docs lie below the desk's worker");
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector(".columns")).display), "inline");
    await page.locator(".copy").first().waitFor();
    await page.goto(`${url}docs/examples/blog.html`);
    await page.waitForFunction(() => document.querySelector("nutgraf-facts").analysis?.facts.length > 0);
    await page.goto(`${url}docs/snippet.html`);
    await page.waitForFunction(() => document.querySelector("#preview nutgraf-facts")?.analysis?.facts.length > 0);

    const answer = await page.evaluate((address) => fetch(address).then(({ status }) => status), `../${ELEMENT}?some-words`);
    assert.equal(answer, 200, "another page asks for what it likes");
    await context.setOffline(true);
    await open(page, url);
    await context.setOffline(false);
  },
};
