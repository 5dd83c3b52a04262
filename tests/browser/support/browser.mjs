// The headless browser that the tests drive. `cargo xtask test` finds it and names it in CHROME.
import { createRequire } from "node:module";

const require = createRequire(new URL("../../../www/package.json", import.meta.url));

export async function launch() {
  if (!process.env.CHROME) {
    console.error("CHROME is not set: run `cargo xtask test`, or set it to the path of a Chromium or Chrome.");
    process.exit(2);
  }
  const { chromium } = require("playwright-core");
  return chromium.launch({
    executablePath: process.env.CHROME,
    // The sandbox does not work for root; nothing but this project's own pages is opened.
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}
