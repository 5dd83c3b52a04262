import { entry, open, paste } from "../support/page.mjs";

export default {
  name: "the whole page as one file works from a disk, under a policy that lets nothing be fetched",
  async run({ page, url, engine, assert, requests }) {
    const file = new URL("www/dist/nutgraf.html", engine.root).href;
    await open(page, file);
    assert.deepEqual(requests.filter((request) => !/^(data|blob):/.test(request.url)).map((request) => request.url), [file]);
    await page.locator("#intake[aria-busy=false]").waitFor();
    await paste(page, "The town has paid $12 million for the bridge, it said.");
    await entry(page, "money", "12,000,000");
    const rules = await page.locator("meta[http-equiv]").first().getAttribute("content");
    for (const rule of ["default-src 'none'", "connect-src 'none'", "worker-src blob:"]) assert.ok(rules.split("; ").includes(rule), rule);
    assert.match(rules, /; script-src 'sha256-[^']{44}' 'wasm-unsafe-eval'; style-src 'sha256-[^']{44}';/);
    requests.length = 0; // The file itself is no part of the site.
    assert.equal((await fetch(`${url}nutgraf.html`)).status, 200, "it lies beside the site");
  },
};
