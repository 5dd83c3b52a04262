import { pretend } from "../support/named.mjs";
import { open, paste } from "../support/page.mjs";
import { RELATED, TEXT } from "../support/related.mjs";

/** Every fact five hundred times over, each with an id of its own. */
const MANY = { ...RELATED, facts: Array.from({ length: 500 }, (_, at) => RELATED.facts.map((fact) => ({ ...fact, id: `${fact.id}-${at}` }))).flat() };
const ROWS = 500 * RELATED.facts.filter(({ kind }) => kind === "commitment").length;

/** How long one task of the page takes, from the click to the next frame. */
const took = (page, selector) =>
  page.evaluate(async (each) => {
    const since = performance.now();
    document.querySelector(each).click();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - since;
  }, selector);

export default {
  name: "thousands of commitments and statements stay quick, and every one can be reached",
  alone: true,
  async run({ page, url, assert }) {
    await pretend(page, MANY);
    await open(page, url);
    await paste(page, TEXT);
    await page.locator("#ledger-tab .count", { hasText: ROWS.toLocaleString("en") }).waitFor();
    for (const tab of ["#ledger-tab", "[data-sort=giver]", "#speakers-tab", "#facts-tab", "#facet-list [data-value=statement]"]) {
      const time = await took(page, tab);
      assert.ok(time < 1500, `${tab} took ${Math.round(time)} ms`);
    }
    await page.locator("#filter-clear").click();
    await page.locator("#ledger-tab").click();
    const rows = (count) => page.waitForFunction((wanted) => document.querySelectorAll(".ledger-row").length === wanted, count);
    await rows(100);
    await page.getByRole("button", { name: `Show 100 more of ${(ROWS - 100).toLocaleString("en")}` }).click();
    await rows(200);
  },
};
