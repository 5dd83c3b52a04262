// Firefox, by Puppeteer over WebDriver BiDi.
import { createRequire } from "node:module";

import { middleOf, PageDriver } from "./driver.mjs";

const require = createRequire(new URL("../../../www/package.json", import.meta.url));
const WIDTH = 1280;
const HEIGHT = 900;

class Firefox extends PageDriver {
  evaluate(work, ...values) {
    return this.page.evaluate(work, ...values);
  }

  async click(selector) {
    const { x, y } = await this.evaluate(middleOf, selector);
    await this.clickAt(x, y);
  }

  async key(name) {
    const keys = name.split("+");
    const last = keys.pop();
    for (const key of keys) await this.page.keyboard.down(key);
    await this.page.keyboard.press(last);
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  async setFiles(selector, paths) {
    await (await this.page.$(selector)).uploadFile(...paths);
  }
}

/** Starts the browser with one blank page. */
export async function open() {
  const puppeteer = require("puppeteer-core");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX,
    headless: true,
    args: [`--width=${WIDTH}`, `--height=${HEIGHT}`],
  });
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: HEIGHT });
  return new Firefox(browser, page, (await browser.version()).replace("firefox/", "Firefox "));
}
