// Chromium, by Playwright over the DevTools protocol.
import { launch } from "../support/browser.mjs";
import { PageDriver } from "./driver.mjs";

class Chromium extends PageDriver {
  evaluate(work, ...values) {
    // Playwright passes one value; the function arrives as its source, as with the other drivers.
    const call = ([source, list]) => (0, eval)(`(${source})`)(...list);
    return this.page.evaluate(call, [String(work), values]);
  }

  click(selector) {
    return this.page.locator(selector).first().click();
  }

  key(name) {
    return this.page.keyboard.press(name);
  }

  setFiles(selector, paths) {
    return this.page.locator(selector).setInputFiles(paths);
  }
}

/** Starts the browser with one blank page. */
export async function open() {
  const browser = await launch();
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  return new Chromium(browser, await context.newPage(), `Chromium ${browser.version()}`);
}
