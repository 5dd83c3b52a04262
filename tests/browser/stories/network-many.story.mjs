import { analysisOf, pretend, spanOf } from "../support/named.mjs";
import { open, paste } from "../support/page.mjs";

const MARKUP = "<image href=x onerror=alert(1)> of the Very Long Northern League of Harbour Towns and Villages";
const GIVERS = [MARKUP, ...Array.from({ length: 89 }, (_, at) => `Town ${at + 1}`)];
const lines = GIVERS.map((name, at) => `${name} pledged $${at + 1} million to Port ${at % 7}.`);
const TEXT = `The league\n\n${lines.join("\n")}\n\nPort 1 met Port 2 and Town 4.`;

/** Every town gives a port, by the sentence; the first port is met by the second, and by a town. */
function analysis() {
  const ports = [...new Set(GIVERS.map((_, at) => `Port ${at % 7}`))];
  const names = [...GIVERS.map((name) => [name, `|${name}| pledged`]), ...ports.map((name) => [name, `to |${name}|.`])];
  const made = analysisOf(TEXT, names.map(([name, words]) => ({ kind: "organization", name, mentions: [[words]] })));
  const ref = (name, words) => ({ span: spanOf(TEXT, words), entity: made.entities.find((each) => each.name === name).id });
  const fact = { attribution: null, certainty: "asserted", rule: "made/up" };
  const money = GIVERS.map((_, at) => ({
    ...{ id: `m${at}`, kind: "money", rule: "made/up", span: spanOf(TEXT, `pledged |$${at + 1} million| to`) },
    ...{ amount: String((at + 1) * 1e6), high: null, bound: "exact", equivalent: null, of: null, per: null, currency: "USD" },
  }));
  const gifts = GIVERS.map((name, at) => ({
    ...{ ...fact, id: `f${at}`, kind: "commitment", evidence: spanOf(TEXT, lines[at]), what: money[at].span, amounts: [`m${at}`] },
    ...{ giver: ref(name, `|${name}| pledged`), receiver: ref(`Port ${at % 7}`, `million to |Port ${at % 7}|.`) },
    ...{ status: "pledged", when: null, deadline: null, through: null },
  }));
  const participants = [["Port 1", "|Port 1| met"], ["Port 2", "met |Port 2| and"], ["Town 4", "and |Town 4|."]].map(([name, words]) => ref(name, words));
  const meeting = { ...fact, id: "meet", kind: "meeting", evidence: spanOf(TEXT, "Port 1 met Port 2 and Town 4."), participants, place: null, when: null, topics: [] };
  return { ...made, values: money, facts: [...gifts, meeting] };
}

/** Names that lie over each other or under a bar, and those that stick out of the picture. */
function clashes() {
  const boxes = [...document.querySelectorAll(".network-picture text, .network-bar")].map((each) => [each.textContent, each.getBoundingClientRect()]);
  const { left, right } = document.querySelector(".network-frame").getBoundingClientRect();
  const over = ([, a], [, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const found = boxes.filter((one) => boxes.some((other) => other !== one && over(one, other)));
  return [...found, ...boxes.filter(([, box]) => box.left < left - 1 || box.right > right + 1)].map(([name]) => name);
}

export default {
  name: "of a hundred linked names the strongest sixty are drawn, none over another, wide or narrow, and the table has all",
  options: { reducedMotion: "reduce", viewport: { width: 1440, height: 900 } },
  async run({ page, url, assert }) {
    await pretend(page, analysis());
    await open(page, url);
    await paste(page, TEXT);
    await page.locator("#links-tab").click();
    await page.locator(".network-picture").waitFor();
    const nodes = await page.locator(".network-node").count();
    assert.ok(nodes > 50 && nodes <= 60, `${nodes} are drawn`);
    await page.getByText(/^The \d+ strongest of 90 links are drawn; the table has all\.$/).waitFor();
    await page.getByText("A line is as wide as the money it stands for, in USD.").waitFor();
    assert.deepEqual(await page.evaluate(clashes), []);

    const cut = page.locator(".network-node", { hasText: "<image" });
    assert.equal(await page.locator(".network-picture image").count(), 0, "a name is no markup");
    assert.ok((await cut.locator("text").textContent()).endsWith("…"), "a long name is cut");
    assert.ok((await cut.getAttribute("aria-label")).startsWith(MARKUP), "and told in full");
    await cut.hover();
    assert.ok((await page.locator(".network-told").innerText()).startsWith(MARKUP), "for those who see, too");

    const before = await page.locator(".network-picture").getAttribute("viewBox");
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator("#sheet-handle").click();
    await page.waitForFunction((old) => document.querySelector(".network-picture").getAttribute("viewBox") !== old, before);
    assert.deepEqual(await page.evaluate(clashes), []);
    assert.equal(await page.evaluate(() => document.getElementById("facts-body").scrollWidth - document.getElementById("facts-body").clientWidth), 0);
    const low = await page.locator(".network-node .network-hit").evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 24).length);
    assert.equal(low, 0, "every name has 24 pixels");

    await page.getByRole("button", { name: "Table", exact: true }).click();
    assert.equal(await page.locator(".network-table tbody tr").count(), 90);
    assert.equal(await page.locator(".network-table td", { hasText: MARKUP.slice(0, 60) }).count(), 1);

    // Three who meet are three links of one meeting.
    await page.getByRole("button", { name: /^Meets 3/ }).click();
    await page.getByRole("button", { name: "Picture", exact: true }).click();
    assert.equal(await page.locator(".network-link").count(), 3);
    await page.locator(".network-line").first().dispatchEvent("click");
    await page.locator("#link-facts .card.meeting", { hasText: "Port 1 met Port 2 and Town 4." }).waitFor();

    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator(".network-picture").isVisible());
    assert.equal(await page.locator("#links-tools").isVisible(), false);
  },
};
