import { open } from "../support/page.mjs";
import { dropAll } from "../support/several.mjs";

const FILES = [
  ["one.txt", "Kyiv helps\n\nVolodymyr Zelenskyy pledged 5 million euros to Moldova on Monday. “We will stay,” Volodymyr Zelenskyy said."],
  ["two.txt", "Chisinau waits\n\nVolodymyr Zelensky pledged 5 million euros to Moldova. “It is late,” Volodymyr Zelensky said. “It is a start,” Maia Sandu said."],
  ["three.txt", "A voice\n\n“We have time,” President Zelenskiy said."],
];

export default {
  name: "whoever several articles spell in several ways is one speaker and one giver, with a way to the entry",
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await open(page, url);
    await dropAll(page, FILES);
    await page.getByRole("tab", { name: "Speakers 2" }).click();
    assert.deepEqual(await page.locator(".share-name").allInnerTexts(), ["Volodymyr Zelenskyy", "Maia Sandu"]);
    assert.match(await page.locator(".share").first().innerText(), /5 statements · in 3 articles$/);
    await page.locator("#summary .summary-part", { hasText: "4 quotations, 2 speakers" }).waitFor();
    const current = page.locator("#entities-panel .card.current", { hasText: "Volodymyr Zelenskyy" });
    const heading = page.locator(".speaker-name", { hasText: "Volodymyr Zelenskyy" });
    await heading.click();
    await current.locator(".in-articles").waitFor();

    await page.locator("#ledger-tab").click();
    await page.getByRole("button", { name: "By giver" }).click();
    const rows = await page.locator(".totals-table tbody tr").evaluateAll((all) => all.map((row) => row.innerText.replace(/\s+/g, " ").trim()));
    assert.deepEqual(rows, ["Volodymyr Zelenskyy", "pledged 5,000,000 EUR 1 amount"]);
    await page.locator(".totals-notes li", { hasText: "from Volodymyr Zelenskyy is told in 2 articles and counts once" }).waitFor();

    await page.locator("#speakers-tab").click();
    await page.locator("#scope-one").click();
    await heading.click();
    await current.waitFor();
    assert.equal(await current.locator(".in-articles").count(), 0, "in one article the way leads to its own entry");
  },
};
