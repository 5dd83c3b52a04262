import { pretend } from "../support/named.mjs";
import { entry, open, paste, positions } from "../support/page.mjs";
import { RELATED, RULES, TEXT } from "../support/related.mjs";

/** What an entry of each kind tells, by some of its words. */
const TOLD = [
  ["commitment", "Tessaly pledged", ["Giver Tessaly", "Receiver Norvik", "Amount 40,000,000 EUR, 44,000,000 USD", "When Mon 5 Feb 2024", "Deadline before June 2024", "pledged", "asserted"]],
  ["commitment", "will go through", ["Through Harbour Fund", "Attributed: according to a letter via Kestrel Wire", "agreed"]],
  ["commitment", "reportedly", ["at most 9,000,000 USD", "agreed", "hedged"]],
  ["commitment", "did not give", ["Giver It Brackwater", "failed", "denied", "Attributed: the mayor said"]],
  ["statement", "begins in June", ["“The work,” … “begins in June.”", "— she Oda Renholt told", "to Ilan Voss", "direct"]],
  ["statement", "half built", ["— Officials said", "indirect"]],
  ["statement", "a start", ["the plan “a start” for the coast", "mixed"]],
  ["statement", "It is late", ["Speaker not read"]],
  ["meeting", "Renholt met", ["Participants Renholt, Ilan Voss", "Place Norvik", "Topics the quay"]],
  ["event", "A storm", ["Agent A storm", "Trigger struck", "Object the port", "attack", "actual"]],
  ["event", "will travel", ["Place Brackwater", "planned", "hedged"]],
  ["comparison", "twice as long", ["Compared The new quay", "With the old pier", "multiple of"]],
];

export default {
  name: "every kind of fact is told with its slots, each a way to its words, and why it was read",
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await pretend(page, RELATED, RULES);
    await open(page, url);
    await paste(page, TEXT);
    for (const [kind, words, parts] of TOLD) {
      const card = await entry(page, kind, words);
      await card.scrollIntoViewIfNeeded(); // What is out of view has no text laid out.
      const told = (await card.innerText()).replace(/\s+/g, " ");
      for (const part of parts) assert.ok(told.includes(part), `“${part}” in “${told}”`);
    }
    const labels = await page.locator("#fact-list h3").evaluateAll((all) => all.map((each) => each.textContent.replace(/^.|\s*\d+$/g, "")));
    assert.deepEqual(labels, ["Commitments", "Statements", "Meetings", "Events", "Comparisons", "Money", "Quantities", "Times"]);

    // Each slot leads to its own words, the entry to its sentence, and a name to the person.
    const pledge = await entry(page, "commitment", "Tessaly pledged");
    const shows = async (name, words) => {
      await pledge.getByRole("button", { name }).click();
      await page.waitForFunction((text) => [...CSS.highlights.get("current")].map(String).join() === text, words);
    };
    await shows(/^Receiver: Norvik/, "Norvik");
    await shows(/^Amount: 44,000,000 USD: “\$44 million”/, "$44 million");
    await shows(/^Deadline: before June 2024/, "by June");
    await shows(/^Source: Oda Renholt/, "Oda Renholt");
    await page.locator("#announcements", { hasText: "Source: Oda Renholt. Tessaly pledged" }).waitFor({ state: "attached" });
    await pledge.locator(".fact").click();
    assert.deepEqual(await positions(page, "current"), ["Tessaly pledged 40 million euros ($44 million) to Norvik by June"]);
    await pledge.getByRole("button", { name: /^Why\?/ }).click();
    assert.match(await pledge.locator(".why-panel").innerText(), /Read by the rule “Commitment: made up”[^]*What is told of commitment/);

    // Sentences are marked once their kind is chosen, and lead back to their entry.
    assert.equal(await page.evaluate(() => CSS.highlights.get("relation").size), 0);
    await page.locator("#facet-list [data-value=event]").click();
    assert.deepEqual(await positions(page, "relation"), ["A storm struck the port.", "Voss will travel to Brackwater."]);
    await page.locator("#article").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator("#tip", { hasText: "event, actual: agent A storm; trigger struck; object the port" }).waitFor({ state: "attached" });
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement.textContent === "A storm struck the port.");

    await page.locator("#filter-clear").click();
    await (await entry(page, "meeting", "Renholt met")).getByRole("button", { name: /^Ilan Voss: show among/ }).click();
    await page.locator("#entities-panel .card.current", { hasText: "Ilan Voss" }).waitFor();

    // No colour is needed to tell how facts stand: each word has a sign of its own.
    await page.locator("#facts-tab").click();
    const signs = await page.locator("#fact-list .standing").evaluateAll((all) =>
      all.map((each) => [each.className, getComputedStyle(each, "::before")]).filter(([, { content }]) => content !== "none").map(([name, style]) => {
        return [name, [style.borderWidth, style.borderStyle, style.backgroundImage, style.backgroundColor, style.transform].join(" ")];
      }),
    );
    for (const what of ["status", "certainty", "reality", "mode"]) {
      const own = new Map(signs.filter(([name]) => name.includes(` ${what} `)));
      assert.ok(own.size > 1, what);
      assert.equal(new Set(own.values()).size, own.size, `${what}: ${[...own]}`);
    }

    // The help names the rooms of all these rules.
    await page.locator("#open-help").click();
    const rooms = ["Commitments", "Statements", "Meetings", "Events", "Comparisons", "Attributions"];
    await page.locator(".rules h4").first().waitFor();
    assert.deepEqual(await page.locator(".rules h4").allTextContents(), rooms);
  },
};
