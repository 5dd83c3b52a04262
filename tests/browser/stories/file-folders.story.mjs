import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { open } from "../support/page.mjs";

export default {
  name: "the files of dropped folders are read in order, but for what systems hide there",
  async run({ page, context, url, assert }) {
    const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
    try {
      mkdirSync(join(folder, "news", "older"), { recursive: true });
      writeFileSync(join(folder, "news", "b.txt"), "Brent pays $2 million.");
      writeFileSync(join(folder, "news", "a.txt"), "Ashby pays $1 million.");
      writeFileSync(join(folder, "news", "older", "c.txt"), "Colne pays $3 million.");
      writeFileSync(join(folder, "news", ".hidden"), "no");
      await open(page, url);
      const devtools = await context.newCDPSession(page);
      const data = { items: [], files: [join(folder, "news")], dragOperationsMask: 1 };
      for (const type of ["dragEnter", "dragOver", "drop"]) {
        await devtools.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
      }
      await page.locator(".article-row.done").nth(2).waitFor();
      assert.deepEqual(await page.locator(".article-title").allTextContents(), ["a.txt", "b.txt", "c.txt"]);
      assert.equal(await page.locator(".article-row.refused").count(), 0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
