import { pretend } from "../support/named.mjs";
import { entry, open, openEntities, paste, placeOf } from "../support/page.mjs";
import { RELATED, RULES, TEXT } from "../support/related.mjs";

/** Selects words of the article with the mouse, as a person does. */
async function select(page, words) {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.getElementById("article"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(wanted);
      if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + wanted.length);
    }
    throw new Error(`the article does not say ${wanted}`);
  }, words);
}

function panelOf(page) {
  return page.locator(".correction");
}

export default {
  name: "slots, kinds and names are corrected by hand and by key, and what is no word of the article is refused",
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await pretend(page, RELATED, RULES);
    await open(page, url);
    await paste(page, TEXT);
    const told = async (card) => (await card.innerText()).replace(/\s+/g, " ");

    // A gift whose giver, receiver, deadline and status were read wrongly.
    const cranes = await entry(page, "commitment", "three cranes");
    await cranes.locator(".fact").click();
    await cranes.getByRole("button", { name: "Edit", exact: true }).click();
    const panel = page.getByRole("dialog", { name: "Edit: commitment" });
    await panel.waitFor();
    assert.ok(await placeOf(page, "three cranes"), "the article stays in sight");
    await panel.getByLabel("Status", { exact: true }).selectOption("agreed");
    await panel.getByLabel("Deadline", { exact: true }).selectOption({ label: "by June (before June 2024)" });
    await panel.getByLabel("Receiver is", { exact: true }).selectOption({ label: "Norvik (place)" });
    await select(page, "the Harbour Fund");
    await panel.getByText("Selected in the article: “the Harbour Fund”").waitFor();
    await panel.getByRole("button", { name: "Through: use the selected words" }).click();
    await panel.getByLabel("Giver", { exact: true }).fill("Nobody at all");
    await panel.getByRole("button", { name: "Save" }).click();
    await panel.getByText("Some words do not stand in the article.").waitFor();
    await panel.getByText("The article does not say these words.").waitFor();
    await panel.getByLabel("Giver", { exact: true }).fill("Brackwater");
    await panel.getByLabel("Giver is", { exact: true }).selectOption({ label: "Brackwater (place)" });
    await panel.getByRole("button", { name: "Save" }).click();
    await page.locator(".card.review-edited", { hasText: "three cranes" }).waitFor();
    for (const part of ["Giver Brackwater", "Receiver the port Norvik", "Through the Harbour Fund", "Deadline before June 2024", "agreed", "edited"]) {
      assert.ok((await told(cranes)).includes(part), `“${part}” in “${await told(cranes)}”`);
    }
    assert.equal(await page.locator("[role=dialog]").count(), 0);

    // One step for the whole form; and the way back to what was read, within the form.
    await page.keyboard.press("u");
    await page.locator(".card.review-edited").waitFor({ state: "detached" });
    await page.keyboard.press("Control+Shift+Z");
    await page.locator(".card.review-edited", { hasText: "three cranes" }).locator(".fact").focus();
    await page.keyboard.press("e");
    await page.getByRole("button", { name: "As it was read" }).click();
    await page.locator(".card.review-edited").waitFor({ state: "detached" });
    assert.ok((await told(cranes)).includes("Giver Meridian Lines"));

    // By key alone: another kind, and more who take part.
    await (await entry(page, "event", "Voss will travel")).locator(".fact").focus();
    await page.keyboard.press("e");
    await page.waitForFunction(() => document.activeElement.getAttribute("aria-label") === "Kind");
    await page.keyboard.press("m");
    await page.waitForFunction(() => document.activeElement.value === "meeting", null, {});
    await page.getByLabel("Another: participants is").selectOption({ label: "Oda Renholt (person)" });
    await page.getByRole("textbox", { name: "Another: topics" }).fill("the quay");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await panelOf(page).getByRole("button", { name: "Save" }).press("Enter");
    const meeting = await entry(page, "meeting", "Voss will travel");
    for (const part of ["Participants Voss, Renholt", "Topics the quay"]) assert.ok((await told(meeting)).includes(part), await told(meeting));
    await page.locator("#announcements", { hasText: "edited “Voss will travel to Brackwater.”" }).waitFor({ state: "attached" });

    // Escape leaves everything as it is and goes back to the entry.
    await page.keyboard.press("e");
    await page.getByLabel("Certainty").selectOption("denied");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement.closest(".card")?.textContent.includes("Voss will travel"));
    assert.ok((await told(meeting)).includes("hedged"));

    // Two names that are one, and one that is two.
    await openEntities(page);
    await page.locator(".card.entity", { hasText: "Ilan Voss" }).locator(".fact").focus();
    await page.keyboard.press("m");
    await page.getByLabel("The same as").selectOption({ label: "Oda Renholt (person)" });
    await page.keyboard.press("Tab");
    await panelOf(page).getByRole("button", { name: "Save" }).click();
    const renholt = page.locator(".card.entity.review-edited", { hasText: "Oda Renholt" });
    await renholt.waitFor();
    assert.ok((await told(renholt)).includes("Ilan Voss"));
    assert.equal(await page.locator(".card.entity").filter({ has: page.locator(".words", { hasText: /^Ilan Voss$/ }) }).count(), 0);
    await renholt.locator(".fact").focus();
    await page.keyboard.press("e");
    const mentions = page.locator(".correction-mention").filter({ has: page.locator("mark", { hasText: /^Ilan Voss$/ }) });
    for (const at of [0, 1]) await mentions.nth(at).getByRole("checkbox").check();
    await page.getByLabel("Kind", { exact: true }).selectOption("group");
    await panelOf(page).getByRole("button", { name: "Save" }).click();
    await page.locator(".card.entity-group", { hasText: "Oda Renholt" }).waitFor();
    assert.ok((await told(page.locator(".card.entity.review-edited").filter({ has: page.locator(".words", { hasText: /^Ilan Voss$/ }) }))).includes("2 mentions"));

    // A text that changes under the form closes it.
    await page.locator(".card.entity").first().locator(".fact").focus();
    await page.keyboard.press("e");
    await page.locator("#published").fill("2024-02-08");
    await page.locator("[role=dialog]").waitFor({ state: "detached" });
  },
};
