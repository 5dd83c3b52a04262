// What the package does under a page's policy, in every browser: it reads, or says what to allow.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";

import { serve } from "../../browser/support/server.mjs";
import { inEachBrowser } from "../support/browsers.mjs";
import { home, packageFolder } from "../support/install.mjs";

const STRICT = "default-src 'none'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'";
const SCRIPTS = "script-src 'self' 'wasm-unsafe-eval'";
const READ = /^read: 5 by many rules, 0 frames left$/;

/** The frame lies on another server, since it brings a policy of its own, which that of the page must not narrow. */
const FRAME = "?frame=FRAMES/dist/embed.html";

/** `[what is allowed, the policy, what comes of it, options]` */
const CASES = [
  ["all that it needs", `${STRICT}; ${SCRIPTS}; worker-src 'self'; connect-src 'self'; trusted-types nutgraf`, READ],
  ["no worker", `${STRICT}; ${SCRIPTS}; worker-src 'none'; connect-src 'self'; trusted-types nutgraf`, /^NutgrafError worker-blocked: .*"worker-src 'self'"/],
  ["no WebAssembly", `${STRICT}; script-src 'self'; worker-src 'self'; connect-src 'self'; trusted-types nutgraf`, /^NutgrafError wasm-blocked: .*'wasm-unsafe-eval'/],
  ["no connection", `${STRICT}; ${SCRIPTS}; worker-src 'self'; connect-src 'none'; trusted-types nutgraf`, /^NutgrafError not-loaded: .*connect-src/],
  ["a frame instead of a worker", `${STRICT}; ${SCRIPTS}; worker-src 'none'; frame-src FRAMES; trusted-types nutgraf`, READ, FRAME],
  ["a frame instead of WebAssembly", `${STRICT}; script-src 'self'; worker-src 'self'; connect-src 'self'; frame-src FRAMES; trusted-types nutgraf`, READ, FRAME],
  ["a frame instead of a connection", `${STRICT}; ${SCRIPTS}; worker-src 'self'; connect-src 'none'; frame-src FRAMES; trusted-types nutgraf`, READ, FRAME],
  ["no frame either", `${STRICT}; script-src 'self'; frame-src 'none'; trusted-types nutgraf`, /^NutgrafError frame-blocked: .*"frame-src http:/, FRAME],
  ["a frame that is not there", `${STRICT}; script-src 'self'; frame-src 'self'; trusted-types nutgraf`, /^NutgrafError frame-blocked: .*does not answer/, "?frame=missing.html"],
  ["an engine that is not there", `${STRICT}; ${SCRIPTS}; worker-src 'self'; connect-src 'self'; trusted-types nutgraf`, /^NutgrafError not-loaded: .*missing\.wasm.*404/, "?wasm=missing.wasm"],
  ["a page where the engine should be", `${STRICT}; ${SCRIPTS}; worker-src 'self'; connect-src 'self'; trusted-types nutgraf`, /^NutgrafError not-loaded: .*policy\.html.*no engine/, "?wasm=policy.html"],
];

/** Only Chromium knows trusted types in all the versions that are in use. */
const TRUSTED = ["no trusted address", `${STRICT}; ${SCRIPTS}; worker-src 'self'; connect-src 'self'; trusted-types other`, /^NutgrafError worker-blocked: .*"trusted-types nutgraf"/];

function site() {
  const folder = mkdtempSync(join(home, "policy-"));
  for (const name of ["policy.html", "policy.js"]) cpSync(new URL(`../pages/${name}`, import.meta.url), join(folder, name));
  cpSync(packageFolder, join(folder, "node_modules/nutgraf"), { recursive: true });
  return pathToFileURL(`${folder}/`);
}

const folder = site();
let servers;
before(async () => (servers = await Promise.all([serve(folder), serve(pathToFileURL(`${packageFolder}/`))])));
after(() => servers.forEach(({ close }) => close()));

async function comesOf(driver, policy, asked) {
  const [site, frames] = servers;
  const { origin } = new URL(frames.url);
  site.headers["content-security-policy"] = policy.replaceAll("FRAMES", origin);
  await driver.goto(`${site.url}policy.html${asked.replaceAll("FRAMES", origin)}`);
  return driver.waitForText("output");
}

const looks = CASES.map(([name, policy, expected, asked = ""]) => [
  `under a policy with ${name}`,
  async (driver) => assert.match(await comesOf(driver, policy, asked), expected),
]);
const [name, policy, expected] = TRUSTED;
const inChromium = async (driver, context) => {
  if (!driver.browser.startsWith("Chromium")) return context.skip("only Chromium is sure to know them");
  assert.match(await comesOf(driver, policy, ""), expected);
};
inEachBrowser(Object.fromEntries([...looks, [`under a policy with ${name}`, inChromium]]));
