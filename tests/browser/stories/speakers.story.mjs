import { analysisOf, pretend } from "../support/named.mjs";
import { open, paste } from "../support/page.mjs";
import { RELATED, RULES, TEXT } from "../support/related.mjs";

export default {
  name: "statements stand by who makes them, whatever the words for the speaker, those without a speaker last",
  options: { reducedMotion: "reduce" },
  async run({ page, context, url, assert }) {
    await pretend(page, RELATED, RULES);
    await open(page, url);
    await paste(page, TEXT);
    await page.getByRole("tab", { name: "Speakers 2" }).click();
    const groups = await page.locator("#speaker-list .group").evaluateAll((all) =>
      all.map((each) => [each.querySelector("h3").textContent.trim(), each.querySelectorAll(".card").length]),
    );
    assert.deepEqual(groups, [["Oda Renholt 3", 3], ["Officials 1", 1], ["Speaker not known 1", 1]]);
    const marked = await page.evaluate(() => ["quotation", "indirect", "money"].map((name) => CSS.highlights.get(name).size));
    assert.deepEqual(marked, [5, 1, 0], "their words are marked, and nothing else");

    const card = page.locator("#speaker-list .card", { hasText: "begins in June" });
    await card.getByRole("button", { name: /^Cue: told/ }).click();
    await page.waitForFunction(() => [...CSS.highlights.get("current")].map(String).join() === "told");
    await card.locator(".fact").focus();
    await page.keyboard.press("ArrowDown");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "the plan “a start” for the coast");
    await card.locator(".why").click();
    await card.locator(".why-panel", { hasText: "Statement: made up" }).waitFor();

    // The words in the text lead to their entry here while this tab is open.
    await page.locator("#article").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement.closest("#speakers-panel"));
    await page.getByRole("button", { name: "Oda Renholt", exact: true }).click();
    await page.locator("#entities-panel .card.current", { hasText: "Oda Renholt" }).waitFor();

    const silent = await context.newPage();
    await pretend(silent, analysisOf("The town\n\nNorvik is old.", [{ kind: "place", name: "Norvik", mentions: [["Norvik"]] }]));
    await silent.goto(url);
    await silent.locator("#ledger-tab").click();
    await silent.getByText("No commitment was found in this text").waitFor();
    await silent.locator("#speakers-tab").click();
    await silent.getByText("Nobody is quoted or cited in this text.").waitFor();
  },
};
