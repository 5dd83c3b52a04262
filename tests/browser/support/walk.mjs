// Takes steps in one browser after the other, and tells how each went. What differs between the browsers is in `drivers`.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { root } from "./native.mjs";

const BROWSERS = { chromium: "CHROME", firefox: "FIREFOX", webkit: "WEBKIT" };
const screens = new URL("target/stories/", root);

/** The browsers among some arguments, and the other arguments. Ends the program where no browser, or one without a path, is named. */
export function named(args) {
  const [names, others] = [args.filter((each) => each in BROWSERS), args.filter((each) => !(each in BROWSERS))];
  if (names.length > 0 && names.every((name) => process.env[BROWSERS[name]])) return { names, others };
  const known = Object.entries(BROWSERS).map(([name, variable]) => `${name} with its path in ${variable}`);
  console.error(`Name browsers, and set where they are (\`cargo xtask test\` does both): ${known.join(", ")}`);
  process.exit(2);
}

/**
 * Takes `steps` in browsers by name, each `[words, step]`, or `[words, step, names]` where only some browsers can take it;
 * `take(step, driver)` rejects where one fails. Tells how it went; gives whether all went well.
 */
export async function walk(names, steps, take) {
  const results = [];
  for (const name of names) {
    const { open } = await import(`../drivers/${name}.mjs`);
    const driver = await open();
    console.log(`${driver.browser}${driver.complaints() ? "" : ", whose console cannot be heard"}`);
    for (const [words, step] of steps.filter(([, , only = names]) => only.includes(name))) {
      const error = await take(step, driver).then(() => null, (reason) => reason);
      results.push(error);
      console.log(`${error ? "FAILED" : "ok    "}  ${words}`);
      if (error) console.log(`        ${step.name}: ${error.stack}\n`);
      if (error) await keep(driver, `${name}-${step.name}`);
    }
    await driver.close();
  }
  const failures = results.filter(Boolean).length;
  console.log(`${results.length} steps, ${failures} failed.`);
  return results.length > 0 && failures === 0;
}

async function keep(driver, name) {
  mkdirSync(screens, { recursive: true });
  await driver.screenshot(fileURLToPath(new URL(`${name}.png`, screens))).catch(() => {});
}
