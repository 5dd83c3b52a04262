// Firefox, by Puppeteer over WebDriver BiDi.
import { createRequire } from "node:module";

import { Driver, middleOf } from "./driver.mjs";

const require = createRequire(new URL("../../../www/package.json", import.meta.url));
const WIDTH = 1280;
const HEIGHT = 900;

class Firefox extends Driver {
  #browser;
  #page;
  #complaints = [];

  constructor(browser, page, version) {
    super();
    this.#browser = browser;
    this.#page = page;
    this.browser = version;
    page.on("console", (message) => message.type() === "error" && this.#complaints.push(message.text()));
    page.on("pageerror", (error) => this.#complaints.push(String(error)));
  }

  async goto(url) {
    await this.#page.goto(url);
  }

  evaluate(work, ...values) {
    return this.#page.evaluate(work, ...values);
  }

  async click(selector) {
    const { x, y } = await this.evaluate(middleOf, selector);
    await this.clickAt(x, y);
  }

  clickAt(x, y) {
    return this.#page.mouse.click(x, y);
  }

  async key(name) {
    const keys = name.split("+");
    const last = keys.pop();
    for (const key of keys) await this.#page.keyboard.down(key);
    await this.#page.keyboard.press(last);
    for (const key of keys.reverse()) await this.#page.keyboard.up(key);
  }

  async setFiles(selector, paths) {
    await (await this.#page.$(selector)).uploadFile(...paths);
  }

  screenshot(path) {
    return this.#page.screenshot({ path });
  }

  complaints() {
    return this.#complaints;
  }

  close() {
    return this.#browser.close();
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
