import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { open } from "../support/page.mjs";

const sum = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

export default {
  name: "the proof shows the requests, what is kept, the rules and the sums of what was loaded",
  async run({ page, context, url, engine, assert, requests }) {
    await open(page, url);
    const before = requests.length;
    await page.locator("#open-privacy").click();
    const dialog = page.getByRole("dialog", { name: "Nothing leaves this page" });
    await dialog.getByText("is the same").waitFor();
    assert.deepEqual(requests.slice(before), [], "looking asks for nothing");
    const words = await dialog.innerText();
    assert.match(words, /has noted \d+ requests since the page was opened, none of them to another server/);
    assert.ok(words.includes(sum(new URL("www/engine/nutgraf_bg.wasm", engine.root))), "the sum of the engine");
    assert.ok(words.includes(`SHA-256 of nutgraf.html: ${sum(new URL("www/dist/nutgraf.html", engine.root))}`));
    assert.deepEqual(await dialog.locator(".policy").allInnerTexts().then((all) => all.at(-1)), "connect-src 'none'");
    const kept = await dialog.locator("tr", { hasText: /Databases|Private files|Session|Cookies/ }).allInnerTexts();
    for (const row of kept) assert.match(row, /\t0\t0 bytes$/, row);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.locator("#theme").click();
    await page.locator("#open-privacy").click();
    await dialog.locator("tr", { hasText: /^Local storage1\d+ bytes$/ }).waitFor(); // The choice of colours.

    const alone = await context.newPage();
    await open(alone, new URL("www/dist/nutgraf.html", engine.root).href);
    await alone.locator("#open-privacy").click();
    await alone.getByText("is the same").nth(2).waitFor();
    assert.equal(await alone.locator("#proof").getByText("is another").count(), 0);
    assert.equal(await alone.locator("#proof a[download]").count(), 0, "nothing to save: this is the file");
    requests.length = 0; // The file is no part of the site.
  },
};
