import { readFileSync } from "node:fs";

import { entry, open, paste } from "../support/page.mjs";

const TEXT = "Harbour news\n\nThe town of Colne paid 3 million euros for the quay, Mayor Ada Brook said on Monday.";
const OTHER = "Bridge news\n\nThe council of Ashby pledged 5 million dollars for the bridge on Tuesday.";

/** Chooses a file by its name and content. */
function choose(page, name, content) {
  const mimeType = name.endsWith("json") ? "application/json" : "text/html";
  return page.locator("#file").setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
}

export default {
  name: "a desk is saved to a file with its decisions and opens again, beside what lies there or in its place",
  async run({ page, url, assert }) {
    await open(page, url);
    await paste(page, TEXT);
    const money = await entry(page, "money", "3 million");
    await money.locator(".fact").focus();
    await page.keyboard.press("x");
    await page.locator(".card.money.review-rejected").waitFor();
    await page.locator("#source summary").click();
    await page.getByLabel("Web address").fill("javascript:alert(1)");
    await page.getByLabel("Outlet").fill("Colne Courier");
    await page.locator("#source-note", { hasText: "That is no address" }).waitFor();
    await page.getByLabel("Web address").fill("colne.example/quay");
    await page.getByLabel("Web address").press("Tab");
    await page.waitForFunction(() => document.getElementById("source-url").value === "https://colne.example/quay");

    await page.locator("#open-saving").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the desk to a file" }).click()]);
    assert.match(download.suggestedFilename(), /^desk-\d{4}-\d\d-\d\d\.nutgraf\.json$/);
    const saved = readFileSync(await download.path(), "utf8");
    const [article] = JSON.parse(saved).articles;
    assert.deepEqual([article.text, article.url, article.outlet, article.edits.length], [TEXT, "https://colne.example/quay", "Colne Courier", 1]);
    assert.equal("analysis" in article, false, "what the engine found is not saved");
    await page.locator("#saving").getByRole("button", { name: "Close" }).click();

    // Opened on an empty desk nothing is asked; the decision comes back once the text is read.
    await page.reload();
    await page.locator(".card").first().waitFor({ state: "attached" });
    await choose(page, "mine.nutgraf.json", saved);
    await page.locator(".card.money.review-rejected", { hasText: "3 million" }).waitFor();
    await page.locator("#source-known", { hasText: "Colne Courier" }).waitFor({ state: "attached" });
    await page.locator("#notice", { hasText: "“mine.nutgraf.json” was opened: 1 article." }).waitFor();

    // On a desk with articles it asks; Escape leaves everything as it is.
    await paste(page, OTHER);
    await entry(page, "money", "5 million");
    const rows = () => page.locator(".article-row .article-title").allTextContents();
    await choose(page, "mine.nutgraf.json", saved);
    await page.getByRole("dialog", { name: "Open “mine.nutgraf.json” with 1 article?" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".question").waitFor({ state: "detached" });
    assert.deepEqual(await rows(), ["Harbour news", "Bridge news"]);
    await choose(page, "mine.nutgraf.json", saved);
    await page.getByRole("button", { name: "Add to the desk" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".article-row.done").length === 3);
    const page_ = `<!doctype html><title>Evidence</title><p>words</p><script type="application/json" id="nutgraf-session">${saved.replaceAll("<", "\\u003c")}</script>`;
    await choose(page, "evidence.html", page_);
    await page.getByRole("button", { name: "Replace the desk" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".article-row").length === 1);
    await page.locator(".card.money.review-rejected", { hasText: "3 million" }).waitFor();
    await page.getByRole("button", { name: "Bring the desk back" }).click();
    assert.deepEqual(await rows(), ["Harbour news", "Bridge news", "Harbour news"]);

    // In a text that has changed a decision fits no more, and comes back with the words.
    await page.locator(".article-row").first().locator(".article-open").click();
    await page.locator(".card.money.review-rejected").waitFor();
    await page.locator("#edit").click();
    await page.locator("#editor-text").fill(TEXT.replace("3 million", "4 million"));
    await entry(page, "money", "4 million");
    await page.locator("#notice", { hasText: "1 decision does not fit the text any more" }).waitFor();
    await page.locator("#editor-text").fill(`A line before. ${TEXT}`);
    await page.locator(".card.money.review-rejected", { hasText: "3 million" }).waitFor({ state: "attached" });
  },
};
