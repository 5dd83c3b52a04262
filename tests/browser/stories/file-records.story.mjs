import { drop, open } from "../support/page.mjs";

const LINES = [
  '{"text": "Ashby pays $1 million.", "title": "Ashby", "date": "2024-02-07", "__proto__": {"text": "no"}}',
  "this is no JSON",
  "",
  '{"body": "<p>Brent pays</p><script>alert(1)</script><p>$2 million.</p>", "published": 1707300000, "url": "javascript:alert(1)"}',
  '{"number": 7}',
  '{"__proto__": {"text": "inherited"}}',
  '{"content": {"rendered": "<p>Colne pays $3 million.</p>"}, "headline": "Colne", "source": {"name": "The Echo"}}',
];
const LIST = JSON.stringify({ status: "ok", articles: [{ content: "Derwent pays $4 million." }, { content: ["Exe pays", "$5 million."] }] }, null, 2);

export default {
  name: "each line or item of JSON with a text is an article of its own, and bad ones are named by their place",
  async run({ page, url, assert }) {
    await open(page, url);
    await drop(page, [["towns.jsonl", LINES.join("\r\n")], ["towns.json", LIST], ["numbers.json", "[1, 2]"], ["cut.json", '{"text": "Cut']]);
    await page.locator(".article-row.done").nth(4).waitFor();
    await page.locator("#notice", { hasText: "5 files could not be read" }).waitFor();
    const titles = await page.locator(".article-title").allTextContents();
    assert.deepEqual(titles.slice(0, 1), ["Ashby"]);
    assert.ok(titles.some((title) => title === "Colne"), `${titles}`);
    assert.deepEqual(await page.locator(".article-row.refused b").allTextContents(), [
      "towns.jsonl, line 2",
      "towns.jsonl, line 5",
      "towns.jsonl, line 6",
      "numbers.json",
      "cut.json",
    ]);
    const texts = [];
    let last = "";
    for (const row of await page.locator(".article-open").all()) {
      await row.click();
      // No two say the same, so that another text tells that this one is laid out.
      await page.waitForFunction((before) => !["", before].includes(document.getElementById("article").textContent), last);
      last = await page.locator("#article").textContent();
      texts.push((await page.locator("#article").innerText()).replace(/\s+/g, " "));
    }
    for (const words of ["Ashby pays $1 million.", "Brent pays $2 million.", "Colne pays $3 million.", "Derwent pays $4 million.", "Exe pays $5 million."]) {
      assert.ok(texts.some((text) => text.includes(words)), `${words} in ${texts}`);
    }
    assert.ok(texts.every((text) => !/alert|inherited/.test(text)), `${texts}`);
  },
};
