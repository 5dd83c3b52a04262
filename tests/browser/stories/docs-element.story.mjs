import { waitForFacts } from "../support/docs.mjs";

const EVENTS = ["nutgraf-ready", "nutgraf-analysis", "nutgraf-select", "nutgraf-error"];
const SLOTS = ["(no name)", "header", "empty", "footer"];
const VARIABLES = ["accent", "border", "surface", "gap", "radius", "font", "font-size", "line-height"];
const COLOURS = ["money", "quantity", "time", "statement", "commitment", "meeting", "event", "comparison"];
/** A part that only this view has. */
const OF_VIEW = { cards: "slots", ledger: "row", timeline: "moment", quotes: "quote" };

export default {
  name: "the docs name every attribute, event, slot, part and variable that the element has",
  async run({ page, url, assert }) {
    await page.goto(`${url}docs/element.html`);
    const told = async (title) => {
      const heads = page.getByRole("region", { name: `${title} of nutgraf-facts` }).locator("tbody th");
      return new Set((await heads.allTextContents()).map((words) => words.trim()));
    };
    const [attributes, events, slots, parts, variables] = await Promise.all(["Attributes", "Events", "Slots", "Parts", "Variables"].map(told));
    const missing = (wanted, known) => wanted.filter((name) => !known.has(name));
    assert.deepEqual(missing(EVENTS, events), []);
    assert.deepEqual(missing(SLOTS, slots), []);
    assert.deepEqual(missing([...VARIABLES, ...COLOURS].map((name) => `--nutgraf-${name}`), variables), []);

    await page.goto(`${url}docs/examples/blog.html`);
    await waitForFacts(page);
    const facts = page.locator("nutgraf-facts");
    assert.deepEqual(missing(await facts.evaluate((element) => element.constructor.observedAttributes), attributes), []);
    for (const [view, its] of Object.entries(OF_VIEW)) {
      await facts.evaluate((element, chosen) => Object.assign(element, { view: chosen, sourceUrl: "https://news.example/story" }), view);
      await facts.locator(`[part~="${its}"]`).first().waitFor({ state: "attached" });
      const used = await facts.evaluate((element) => [...element.shadowRoot.querySelectorAll("[part]")].flatMap(({ part }) => [...part]));
      assert.ok(used.length > 5, `${view} has parts`);
      assert.deepEqual(missing([...new Set(used)], parts), [], view);
    }
  },
};
