// Tries the element on pages that others wrote: themes and starter kits as they come from npm. What a machine can tell is
// checked; the pictures in `target/hosts` are for people to look at.
//
//   CHROME=… node tests/hosts/run.mjs
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

import { launch } from "../browser/support/browser.mjs";
import { root } from "../browser/support/native.mjs";
import { serve } from "../browser/support/server.mjs";
import { layOut } from "./templates.mjs";

const SIZES = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const SCHEMES = ["light", "dark"];
const axe = readFileSync(createRequire(new URL("www/package.json", root)).resolve("axe-core/axe.min.js"), "utf8");
const pictures = new URL("target/hosts/pictures/", root);

const pages = layOut(new URL("target/hosts/site/", root));
const server = await serve(new URL("target/hosts/site/", root));
const browser = await launch();
mkdirSync(pictures, { recursive: true });
let failures = 0;
for (const { name, path } of pages) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of SCHEMES) {
      const words = `${name}, ${size}, ${colorScheme}`;
      const error = await visit(path, { viewport, colorScheme }, new URL(`${name}-${size}-${colorScheme}.png`, pictures));
      failures += error ? 1 : 0;
      console.log(`${error ? "FAILED" : "ok    "}  ${words}${error ? `\n${error.stack}` : ""}`);
    }
  }
}
await browser.close();
server.close();
process.exit(failures ? 1 : 0);

async function visit(path, options, picture) {
  const context = await browser.newContext(options);
  try {
    // Fonts and scripts of other servers are no part of the package; the theme must do without them here.
    await context.route((url) => !url.href.startsWith(server.url), (route) => route.abort());
    const page = await context.newPage();
    await page.goto(server.url + path, { waitUntil: "domcontentloaded" });
    const panel = page.locator("nutgraf-facts");
    await panel.scrollIntoViewIfNeeded();
    await panel.locator("[data-item]").nth(3).waitFor();
    const look = await page.evaluate(looked);
    assert.ok(look.size >= 11 && look.size <= 26, `its letters are ${look.size} px high`);
    assert.ok(look.width > 200, `it is ${look.width} px wide`);
    assert.equal(look.beyond, 0, "something of it lies beside the window");
    assert.ok(look.marks > 5, `${look.marks} words are marked`);
    const words = await panel.locator("[data-item] .words").first().screenshot();
    const contrast = await page.evaluate(contrastOf, words.toString("base64"));
    assert.ok(contrast >= 4.5, `its words have a contrast of ${contrast.toFixed(1)}`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run("nutgraf-facts"));
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), [], "axe finds something");
    await panel.locator("[data-item] button").first().click();
    await page.waitForFunction(() => CSS.highlights.get("nutgraf-current")?.size > 0);
    await page.screenshot({ path: fileURLToPath(picture) });
    return null;
  } catch (error) {
    return error;
  } finally {
    await context.close();
  }
}

/** Runs in the page: how the element looks there. */
function looked() {
  const element = document.querySelector("nutgraf-facts");
  const entries = [...element.shadowRoot.querySelectorAll("[data-item]")];
  const beyond = entries.filter((entry) => {
    const { left, right } = entry.getBoundingClientRect();
    return left < -1 || right > innerWidth + 1;
  });
  return {
    size: parseFloat(getComputedStyle(entries[0].querySelector(".words")).fontSize),
    width: entries[0].getBoundingClientRect().width,
    beyond: beyond.length,
    marks: ["money", "quantity", "time"].reduce((sum, name) => sum + CSS.highlights.get(`nutgraf-${name}`).size, 0),
  };
}

/** Runs in the page: between the lightest and the darkest of a picture of words, as WCAG counts it. */
async function contrastOf(png) {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  canvas.drawImage(picture, 0, 0);
  const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  let [darkest, lightest] = [1, 0];
  for (let at = 0; at < data.length; at += 4) {
    const luminance = 0.2126 * linear(data[at] / 255) + 0.7152 * linear(data[at + 1] / 255) + 0.0722 * linear(data[at + 2] / 255);
    [darkest, lightest] = [Math.min(darkest, luminance), Math.max(lightest, luminance)];
  }
  return (lightest + 0.05) / (darkest + 0.05);
}
