import { cell } from "../../../www/src/ledger/csv.js";
import { pretend } from "../support/named.mjs";
import { open, paste } from "../support/page.mjs";
import { RELATED, RULES, TEXT, withFacts } from "../support/related.mjs";

const FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r\n=1", "\uFF1D1", "\u200B=1", "|calc", "%0A=1"];
const MARKUP = "<img src=x onerror=\"document.title='broken'\">";

export default {
  name: "the ledger is copied as a table that runs no formula, and markup in it stays text",
  options: { permissions: ["clipboard-read", "clipboard-write"] },
  async run({ page, context, url, assert }) {
    for (const words of FORMULAS) assert.equal(cell(words), `"'${words}"`);
    assert.equal(cell('the "old" pier, 5\n'), '"the ""old"" pier, 5\n"');
    assert.equal(cell("40,000,000 EUR"), '"40,000,000 EUR"');

    await pretend(page, RELATED, RULES);
    await open(page, url);
    await paste(page, TEXT);
    await page.locator("#ledger-tab").click();
    await page.getByRole("button", { name: "Copy as CSV" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split(/\r?\n/);
    assert.equal(lines.length, 10);
    assert.equal(lines[0], '"giver","receiver","what","amount","status","when","deadline","source","via","through","certainty","money low","money high","currency","words","article","published"');
    assert.ok(lines[1].startsWith('"Tessaly","Norvik","40 million euros ($44 million)","40,000,000 EUR; 44,000,000 USD","pledged","Mon 5 Feb 2024","before June 2024","Oda Renholt"'), lines[1]);
    assert.ok(lines[4].includes('"asserted","5000000","7000000","EUR"'), lines[4]);
    assert.ok(lines[6].startsWith('"It (Brackwater)"'), lines[6]);

    const odd = await context.newPage();
    const words = `${MARKUP} =cmd`;
    const spans = (fact) => (fact.kind === "commitment" ? { ...fact, what: { ...fact.what, text: words }, status: MARKUP, rule: MARKUP } : fact);
    await pretend(odd, withFacts(spans), RULES);
    await open(odd, url);
    await paste(odd, TEXT);
    await odd.locator(".card.commitment .why").first().click();
    await odd.locator("#ledger-tab").click();
    assert.ok((await odd.locator("#ledger").innerText()).includes(words));
    assert.equal(await odd.locator("#facts img").count(), 0);
    assert.doesNotMatch(await odd.title(), /^broken/, "no script has run");
  },
};
