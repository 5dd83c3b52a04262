// Chromium, by Playwright over the DevTools protocol.
import { launch } from "../support/browser.mjs";
import { Driver } from "./driver.mjs";

class Chromium extends Driver {
  #browser;
  #page;
  #complaints = [];

  constructor(browser, page) {
    super();
    this.#browser = browser;
    this.#page = page;
    this.browser = `Chromium ${browser.version()}`;
    page.on("console", (message) => message.type() === "error" && this.#complaints.push(message.text()));
    page.on("pageerror", (error) => this.#complaints.push(String(error)));
  }

  async goto(url) {
    await this.#page.goto(url);
  }

  evaluate(work, ...values) {
    // Playwright passes one value; the function arrives as its source, as with the other drivers.
    const call = ([source, list]) => (0, eval)(`(${source})`)(...list);
    return this.#page.evaluate(call, [String(work), values]);
  }

  click(selector) {
    return this.#page.locator(selector).first().click();
  }

  clickAt(x, y) {
    return this.#page.mouse.click(x, y);
  }

  key(name) {
    return this.#page.keyboard.press(name);
  }

  setFiles(selector, paths) {
    return this.#page.locator(selector).setInputFiles(paths);
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
  const browser = await launch();
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  return new Chromium(browser, await context.newPage());
}
