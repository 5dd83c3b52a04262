import { pretend } from "../support/named.mjs";
import { open, paste } from "../support/page.mjs";
import { RULES, TEXT, withFacts } from "../support/related.mjs";

const MARKUP = "<img src=x onerror=\"document.title='broken'\">";

export default {
  name: "markup in the ledger stays text",
  async run({ page, url, assert }) {
    const words = `${MARKUP} =cmd`;
    const spans = (fact) => (fact.kind === "commitment" ? { ...fact, what: { ...fact.what, text: words }, status: MARKUP, rule: MARKUP } : fact);
    await pretend(page, withFacts(spans), RULES);
    await open(page, url);
    await paste(page, TEXT);
    await page.locator(".card.commitment .why").first().click();
    await page.locator("#ledger-tab").click();
    assert.ok((await page.locator("#ledger").innerText()).includes(words));
    assert.equal(await page.locator("#facts img").count(), 0);
    assert.doesNotMatch(await page.title(), /^broken/, "no script has run");
  },
};
