import { entry, open, paste } from "../support/page.mjs";

export default {
  name: "the page installs, and opens and reads without a network",
  options: { serviceWorkers: "allow" },
  async run({ page, context, url, assert, errors }) {
    await open(page, url);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
    const manifest = await page.evaluate(() => document.querySelector("link[rel=manifest]").href);
    const { name, icons, start_url: start } = await (await fetch(manifest)).json();
    assert.equal(name, "Nutgraf");
    assert.equal(new URL(start, manifest).href, url);
    for (const { src } of icons) assert.equal((await fetch(new URL(src, manifest))).status, 200, src);

    await context.setOffline(true);
    for (const address of [url, `${url}index.html`]) {
      await open(page, address);
      await paste(page, "The town has paid $12 million for the bridge, it said.");
      await entry(page, "money", "12,000,000");
    }
    await context.setOffline(false);

    const answers = await page.evaluate(async () => {
      const load = (make) => new Promise((resolve) => make(() => resolve("came"), () => resolve("refused")));
      const script = (came, refused) => import("./assets/not-of-this-page.js?some-words").then(came, refused);
      const style = (came, refused) => {
        const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "./some-words.css" });
        document.head.append(Object.assign(link, { onload: came, onerror: refused }));
      };
      return [await load(script), await load(style)];
    });
    assert.deepEqual(answers, ["refused", "refused"], "the service worker gives what is its own, and asks for nothing else");
    errors.length = 0; // Both refusals.
  },
};
