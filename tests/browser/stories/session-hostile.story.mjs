import { entry, open } from "../support/page.mjs";

const MARKUP = "<img src=x onerror=\"document.title='broken'\">";
const TEXT = "The town of Colne paid 3 million euros for the quay on Monday, it said.";
const fact = { of: "value", id: "v1", kind: "money", quote: "3 million euros", core: "", start: 23 };

const json = (articles, rest = {}) => JSON.stringify({ format: "nutgraf-session", version: 1, articles, ...rest });

/** Files that are refused, each with what is said of it. */
const REFUSED = [
  ['{"format":"nutgraf-session","version":1,"articles":[{"text":"cut o', "it is broken"],
  ['{"format":"nutgraf-session","version":1,"articles":{"length":3}}', "it is no session"],
  [json([], { version: 99 }), "it was saved by another version"],
  [json([]), "it holds no article that could be read"],
  [json([{ text: 5 }, { text: ["a"] }, null, "x", [], { name: "n" }, { text: "   " }]), "it holds no article that could be read"],
  [json(Array.from({ length: 2001 }, () => ({ text: "a" }))), "it holds more than 2,000 articles"],
];

/** Edits that an attacker would write; none may do anything. */
const EDITS = [
  { type: "__proto__", on: fact },
  { type: "constructor", on: fact },
  { type: "reject", on: { ...fact, of: "__proto__" } },
  { type: "reject", on: { ...fact, start: 1e99 } },
  { type: "reject", on: { ...fact, quote: { toString: "x" } } },
  { type: "slot", on: { ...fact, of: "fact", kind: "event" }, slot: "__proto__", to: { polluted: true } },
  { type: "slot", on: fact, slot: "amounts", to: Array.from({ length: 5000 }, () => fact) },
  { type: "split", on: fact, mentions: { length: 1e9 }, name: null },
  null,
  "reject",
  [],
];

export default {
  name: "a session that an attacker has written is refused or taken in as harmless words, and loses nothing else",
  async run({ page, url, assert }) {
    await open(page, url);
    const choose = (name, content) => page.locator("#file").setInputFiles([
      { name, mimeType: "application/json", buffer: Buffer.from(content) },
      ...(name.startsWith("bad") ? [] : [{ name: "plain.txt", mimeType: "text/plain", buffer: Buffer.from("The plain text tells of $9 million.") }]),
    ]);
    for (const [at, [content, says]] of REFUSED.entries()) {
      await choose(`bad-${at}.json`, content);
      await page.locator("#notice", { hasText: `“bad-${at}.json” was not opened: ${says}` }).waitFor();
    }
    assert.equal(await page.locator(".article-row.refused").count(), REFUSED.length);

    const articles = JSON.stringify([
      { name: `\u202e${MARKUP}\u0000evil`, title: `\u2066${MARKUP}`, text: `${MARKUP} ${TEXT}`, url: "javascript:alert(1)", outlet: MARKUP, published: "2024-02-31", edits: EDITS, analysis: { facts: MARKUP } },
      { text: TEXT, url: "https://user:secret@colne.example/", name: "__proto__", published: { toString: 1 } },
    ]);
    const polluting = `{"format":"nutgraf-session","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"version":1,"articles":${articles.replace("[{", '[{"__proto__":{"polluted":1,"text":"x"},')}}`;
    await choose("session.json", polluting);
    await page.locator(".article-row.done", { hasText: "plain.txt" }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll(".article-row.done").length === 3);
    assert.equal(await page.evaluate(() => ({}).polluted), undefined);
    await page.locator(".article-row").first().locator(".article-open").click();
    await entry(page, "money", "3 million");
    const left = "2 addresses that are none of the web, 2 dates that do not exist, 11 decisions out of shape";
    assert.equal(await page.locator(".reviewed").count(), 0);
    const name = await page.locator("#sheet-name").innerText();
    assert.equal(name, `${MARKUP} evil`, "nothing unseen stays in a name");
    assert.equal(await page.locator("#source-url").inputValue(), "");
    assert.equal(await page.locator("main img").count(), 0);
    assert.doesNotMatch(await page.title(), /^broken/, "no script has run");

    // What was left out is said, where nothing else came in beside it.
    await page.reload();
    await page.locator(".card").first().waitFor({ state: "attached" });
    await page.locator("#file").setInputFiles({ name: "s.json", mimeType: "application/json", buffer: Buffer.from(polluting) });
    await page.locator("#notice", { hasText: `Left out: ${left}.` }).waitFor();
  },
};
