import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { entry, open, paste } from "../support/page.mjs";

const { unzipSync, strFromU8 } = createRequire(new URL("../../../www/package.json", import.meta.url))("fflate");

const TEXT = "Harbour news\n\nNorway pledged 3 million euros to Ukraine on Monday. “=We came to help,” Ada Brook, the mayor of Colne, said on Tuesday.";
const OTHER = "Bridge news\n\nSweden delivered 5 million dollars to Moldova in 2023.";

/** Chooses a format by its name and saves: the name and content of the file. */
async function save(page, format) {
  await page.getByRole("radio", { name: format }).check();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save to a file" }).click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

export default {
  name: "facts go out in every format as they are corrected, whole or filtered, and an evidence file opens again",
  alone: true,
  options: { permissions: ["clipboard-read", "clipboard-write"] },
  async run({ page, url, assert }) {
    await open(page, url);
    await paste(page, TEXT);
    await entry(page, "commitment", "Norway pledged");
    await page.locator("#source summary").click();
    await page.getByLabel("Web address").fill("https://colne.example/quay");
    await page.getByLabel("Outlet").fill("Colne Courier");
    await page.getByLabel("Outlet").press("Tab");
    const said = await entry(page, "statement", "We came to help");
    await said.locator(".fact").focus();
    await page.keyboard.press("x");
    await page.locator(".card.statement.review-rejected").waitFor();

    // A fact by itself, with a link that leads to its words.
    const pledge = await entry(page, "commitment", "Norway pledged");
    await pledge.locator(".fact").focus();
    await pledge.getByRole("button", { name: "Copy", exact: true }).click();
    await pledge.getByRole("button", { name: "Copied" }).waitFor();
    const line = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(line, /^“Norway pledged 3 million euros to Ukraine on Monday.*” — .*Colne Courier.*https:\/\/colne\.example\/quay#:~:text=Norway%20pledged/);

    await page.locator("#open-exporting").click();
    await page.getByRole("radio", { name: "JSON (.json)" }).waitFor();
    assert.equal(await page.getByRole("radio", { name: "All" }).count(), 0, "with one article there is no choice of articles");
    const offered = await page.locator("[name=export-format] .offer").allInnerTexts();
    assert.ok(offered.length >= 9 && offered.every((words) => words.includes("\n")), "each format says what it is for");
    const json = JSON.parse((await save(page, "JSON (.json)")).content);
    assert.ok(JSON.stringify(json).includes("rejected"), "what holds everything holds decisions too");

    const tables = await save(page, "Tables");
    assert.equal(tables.name, "nutgraf.zip");
    const files = unzipSync(tables.content);
    assert.ok("csv-metadata.json" in files && "statements.csv" in files && "commitments.csv" in files, Object.keys(files).join());
    assert.doesNotMatch(strFromU8(files["statements.csv"]), /We came to help/, "a rejected fact is left out");
    assert.match(strFromU8(files["commitments.csv"]), /Norway/);
    for (const format of ["Linked data", "W3C Web Annotation", "Markdown", "Kiel", "IATI", "Lines to quote"]) {
      const { name, content } = await save(page, format);
      // Words beside another fact may still stand around its own.
      const told = content.toString().replace(/"(prefix|suffix)":\s*"[^"]*"/g, "");
      assert.ok(told.length > 0 && !told.includes("We came to help"), `${format}: ${name}`);
    }

    // Several articles, and only what the filter shows.
    await page.getByRole("button", { name: "Close" }).click();
    await paste(page, OTHER);
    await page.waitForFunction(() => document.querySelectorAll(".article-row.done").length === 2);
    await page.locator("#facet-list [data-value=commitment]").check();
    await page.locator("#open-exporting").click();
    await page.getByRole("radio", { name: "All 2 articles" }).check();
    assert.equal(await page.getByRole("radio", { name: "What the filter shows" }).isChecked(), true);
    await page.getByRole("radio", { name: "Markdown" }).check();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const words = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(words.includes("Norway") && words.includes("Sweden"), words);

    // The evidence file carries the session.
    const { name, content } = await save(page, "Evidence file");
    assert.match(name, /\.html$/);
    await page.reload();
    await page.locator(".card").first().waitFor({ state: "attached" });
    await page.locator("#file").setInputFiles({ name, mimeType: "text/html", buffer: content });
    await page.waitForFunction(() => document.querySelectorAll(".article-row.done").length === 2);
    await page.locator(".card.statement.review-rejected", { hasText: "We came to help" }).waitFor({ state: "attached" });
    assert.equal(await page.locator("#source-url").inputValue(), "https://colne.example/quay");
  },
};
