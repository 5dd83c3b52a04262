import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { entry, open, paste } from "../support/page.mjs";
import { serve } from "../support/server.mjs";

export default {
  name: "a new version is offered, and takes no text away",
  options: { serviceWorkers: "allow" },
  async run({ page, engine, assert, requests }) {
    const site = mkdtempSync(join(tmpdir(), "nutgraf-"));
    cpSync(new URL("www/dist/", engine.root), site, { recursive: true });
    const server = await serve(pathToFileURL(`${site}/`));
    const publish = () => {
      appendFileSync(join(site, "sw.js"), "\n// another version");
      return page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    };
    try {
      await open(page, server.url);
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
      await publish();
      await page.locator("#notice", { hasText: "A new version of Nutgraf is ready." }).waitFor();
      await Promise.all([page.waitForEvent("load"), page.locator("#notice button", { hasText: "Reload now" }).click()]);
      await open(page, server.url);

      await paste(page, "The town has paid $12 million for the bridge, it said.");
      await entry(page, "money", "12,000,000");
      await publish();
      await page.locator("#notice", { hasText: "Your texts stay as they are" }).waitFor();
      assert.equal(await page.locator("#notice button").count(), 0, "nothing to press that would lose them");
      await entry(page, "money", "12,000,000");
      const elsewhere = requests.filter((request) => !request.url.startsWith(server.url) && !/^(data|blob):/.test(request.url));
      assert.deepEqual(elsewhere, []);
      requests.length = 0; // All were for this server.
    } finally {
      server.close();
      rmSync(site, { recursive: true });
    }
  },
};
