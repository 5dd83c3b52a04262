import { DATED, TEXT } from "../support/dated.mjs";
import { pretend } from "../support/named.mjs";
import { open, paste } from "../support/page.mjs";

const MARKUP = "<img src=x onerror=\"document.title='broken'\">";
const shows = (page, words) => page.waitForFunction((text) => [...CSS.highlights.get("current")].map(String).join() === text, words);

export default {
  name: "the timeline shows two clocks as a picture and as a table, judges deadlines by today, and leads to the words",
  options: { reducedMotion: "reduce" },
  async run({ page, context, url, assert }) {
    await page.clock.setFixedTime(new Date("2024-06-15T12:00:00"));
    await pretend(page, DATED);
    await open(page, url);
    await paste(page, TEXT);
    await page.getByRole("tab", { name: "Timeline 5" }).click();
    const words = () => page.locator(".timeline-rows .timeline-words").allInnerTexts();
    assert.match((await words())[0], /^The harbour was dredged/);
    assert.equal(await page.locator(".timeline-undated li").innerText(), "Such things were once common. in the past");
    await page.getByText("judged against today, Sat 15 Jun 2024").waitFor();
    assert.equal(await page.locator(".passed").count(), 0, "June is not over");

    await page.getByRole("button", { name: "Was said" }).press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Was said", "the focus stays");
    assert.match((await words())[0], /^“The bridge opens/);
    const point = page.getByRole("button", { name: /^Meeting|^meeting/ });
    assert.match(await point.innerText(), /Mon 5 Feb 2024 · said Tue 6 Feb 2024/);
    await point.click();
    await shows(page, "Renholt met Voss on Monday in the harbour for two hours.");

    await page.locator(".timeline-point").first().focus();
    for (const key of ["ArrowDown", "End", "ArrowDown", "Home", "ArrowUp"]) await page.keyboard.press(key);
    assert.match(await page.evaluate(() => document.activeElement.textContent), /The bridge opens/);
    assert.equal(await page.locator(".timeline-point[tabindex='0']").count(), 1, "the picture is one stop");

    const beyond = page.locator(".timeline-rows .beyond");
    assert.equal(await beyond.count(), 0, "all of it is shown");
    for (let at = 0; at < 3; at += 1) await page.getByRole("button", { name: "Show less time" }).click();
    await page.getByRole("button", { name: "Earlier" }).click();
    assert.ok((await beyond.count()) > 0, "what is out of sight has an arrow");
    await page.getByRole("button", { name: "Show all of the time" }).click();
    assert.equal(await beyond.count(), 0);

    // A time in the text leads to the row that it belongs to.
    await page.locator("#article").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement.closest("#timeline"));

    await page.getByRole("button", { name: "Table", exact: true }).click();
    const table = page.getByRole("table", { name: /^What happens/ });
    await table.getByRole("button", { name: "Deadline" }).click();
    assert.match(await table.getByRole("row").nth(1).innerText(), /before June 2024/);
    await table.getByRole("button", { name: "before June 2024" }).click();
    await shows(page, "by June");
    await table.getByRole("button", { name: "Sun 4 Feb 2024" }).click();
    await shows(page, "Sunday");

    const later = await context.newPage();
    await later.clock.setFixedTime(new Date("2024-07-01T00:30:00"));
    const hostile = { ...DATED, facts: DATED.facts.map((fact) => ({ ...fact, evidence: { ...fact.evidence, text: MARKUP } })) };
    await pretend(later, { ...hostile, values: DATED.values.map((value) => (value.id === "t2" ? { ...value, value: MARKUP } : value)) });
    await open(later, url);
    await paste(later, TEXT);
    await later.locator("#timeline-tab").click();
    await later.getByText("deadline before June 2024, passed").waitFor();
    assert.equal(await later.locator("path.deadline.passed").count(), 1);
    assert.ok((await later.locator("#timeline").innerText()).includes(MARKUP));
    assert.equal(await later.locator("#timeline img").count(), 0);
    assert.doesNotMatch(await later.title(), /^broken/, "no script has run");
  },
};
