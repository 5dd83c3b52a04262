import { ANALYSIS, pretend, TEXT } from "../support/named.mjs";
import { RELATED, TEXT as RELATED_TEXT } from "../support/related.mjs";
import { open, openEntities, paste } from "../support/page.mjs";

const SCREENS = [
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 1440, height: 900, colorScheme: "dark" },
  { width: 1100, height: 800, colorScheme: "light" },
  { width: 360, height: 740, colorScheme: "light" },
  { width: 360, height: 740, colorScheme: "dark" },
];

/** WCAG's contrast of every text on the page against what lies behind it; only the worst is given back. */
function worstContrast() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (color) => {
    const [r, g, b] = color.map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let worst = { ratio: 21 };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (
      !node.data.trim() ||
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.closest(":disabled, dialog, noscript")
    )
      continue;
    let behind = element;
    while (behind && rgba(getComputedStyle(behind).backgroundColor)[3] < 255) behind = behind.parentElement;
    const [a, b] = [
      rgba(getComputedStyle(element).color),
      rgba(getComputedStyle(behind ?? document.documentElement).backgroundColor),
    ]
      .map((color) => light(color.slice(0, 3)))
      .sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < worst.ratio) worst = { ratio, text: node.data.slice(0, 40), class: element.className };
  }
  return worst;
}

async function readable(page, assert, where) {
  const worst = await page.evaluate(worstContrast);
  assert.ok(worst.ratio >= 4.5, `${where}: ${JSON.stringify(worst)}`);
}

export default {
  name: "light and dark, wide and narrow: nothing sticks out, and all text can be read",
  async run({ page, context, url, assert }) {
    for (const { width, height, colorScheme } of SCREENS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await open(page, url);
      const wide = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(await wide(), 0, `${width} px: no sideways scroll`);
      await readable(page, assert, `${width} px ${colorScheme}, facts`);
      if (width > 400) continue;
      await page.locator("#sheet-handle").click();
      const card = page.locator(".card.money .fact").first();
      await card.waitFor();
      await card.click();
      assert.equal(await wide(), 0, "nor with the facts open");
      await page.locator("#edit").click();
      assert.equal(await wide(), 0, "nor while editing");
    }
    await pretend(page, ANALYSIS);
    for (const colorScheme of ["light", "dark"]) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme });
      await open(page, url);
      await paste(page, TEXT);
      await openEntities(page);
      await page.locator(".entity .fact").first().click();
      await readable(page, assert, `${colorScheme}, people and bodies`);
    }
    const every = await context.newPage();
    await pretend(every, RELATED);
    for (const { width, height, colorScheme } of SCREENS) {
      await every.setViewportSize({ width, height });
      await every.emulateMedia({ colorScheme });
      await open(every, url);
      await paste(every, RELATED_TEXT);
      if (width < 400) await every.locator("#sheet-handle").click();
      for (const tab of ["facts", "ledger", "speakers"]) {
        await every.locator(`#${tab}-tab`).click();
        await readable(every, assert, `${width} px ${colorScheme}, ${tab}`);
        const out = await every.evaluate(() => [document.documentElement, document.getElementById("facts-body")].map((each) => each.scrollWidth - each.clientWidth));
        assert.deepEqual(out, [0, 0], `${width} px, ${tab}: nothing sticks out`);
      }
    }
  },
};
