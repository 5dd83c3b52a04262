// What the package does under a page's policy, in every browser: it reads, or says what to allow.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { serve } from "../../browser/support/server.mjs";
import { inEachBrowser } from "../support/browsers.mjs";
import { home, packageFolder } from "../support/install.mjs";

const STRICT = "default-src 'none'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'";
const SCRIPTS = "script-src 'self' 'wasm-unsafe-eval'";
const FRAME = "?frame=node_modules/nutgraf/dist/embed.html";
const READ = /^read: 5 by many rules, 0 frames left$/;

/** `[what is allowed, the policy, what comes of it, options]` */
const CASES = [
  ["all that it needs", `${STRICT}; ${SCRIPTS}; worker-src 'self'; connect-src 'self'; trusted-types nutgraf`, READ],
  ["no worker", `${STRICT}; ${SCRIPTS}; worker-src 'none'; connect-src 'self'; trusted-types nutgraf`, /^NutgrafError worker-blocked: .*"worker-src 'self'"/],
  ["no WebAssembly", `${STRICT}; script-src 'self'; worker-src 'self'; connect-src 'self'; trusted-types nutgraf`, /^NutgrafError wasm-blocked: .*'wasm-unsafe-eval'/],
  ["no connection", `${STRICT}; ${SCRIPTS}; worker-src 'self'; connect-src 'none'; trusted-types nutgraf`, /^NutgrafError not-loaded: .*connect-src/],
  ["a frame instead of a worker", `${STRICT}; ${SCRIPTS}; worker-src 'none'; frame-src 'self'; trusted-types nutgraf`, READ, FRAME],
  ["a frame instead of WebAssembly", `${STRICT}; script-src 'self'; worker-src 'self'; connect-src 'self'; frame-src 'self'; trusted-types nutgraf`, READ, FRAME],
  ["a frame instead of a connection", `${STRICT}; ${SCRIPTS}; worker-src 'self'; connect-src 'none'; frame-src 'self'; trusted-types nutgraf`, READ, FRAME],
  ["no frame either", `${STRICT}; script-src 'self'; frame-src 'none'; trusted-types nutgraf`, /^NutgrafError frame-blocked: .*"frame-src 'self'"/, FRAME],
  ["a frame that is not there", `${STRICT}; script-src 'self'; frame-src 'self'; trusted-types nutgraf`, /^NutgrafError frame-blocked: .*does not answer/, "?frame=missing.html"],
  ["an engine that is not there", `${STRICT}; ${SCRIPTS}; worker-src 'self'; connect-src 'self'; trusted-types nutgraf`, /^NutgrafError not-loaded: .*missing\.wasm.*404/, "?wasm=missing.wasm"],
  ["a page where the engine should be", `${STRICT}; ${SCRIPTS}; worker-src 'self'; connect-src 'self'; trusted-types nutgraf`, /^NutgrafError not-loaded: .*policy\.html.*no engine/, "?wasm=policy.html"],
];

/** Only Chromium knows trusted types in all its versions that are in use. */
const TRUSTED = ["no trusted address", `${STRICT}; ${SCRIPTS}; worker-src 'self'; connect-src 'self'; trusted-types other`, /^NutgrafError worker-blocked: .*"trusted-types nutgraf"/];

function site() {
  const folder = mkdtempSync(join(home, "policy-"));
  for (const name of ["policy.html", "policy.js"]) cpSync(new URL(`../pages/${name}`, import.meta.url), join(folder, name));
  cpSync(packageFolder, join(folder, "node_modules/nutgraf"), { recursive: true });
  return pathToFileURL(`${folder}/`);
}

/** The frame has a policy of its own, which a server must not narrow. */
const headersOf = (policy) => (path) => (path.endsWith("/embed.html") ? {} : { "content-security-policy": policy });

const folder = site();

inEachBrowser("a page's policy is kept, and an error says what to allow", async (driver, context) => {
  const cases = driver.browser.startsWith("Chromium") ? [...CASES, TRUSTED] : CASES;
  for (const [name, policy, expected, asked = ""] of cases) {
    await context.test(name, async () => {
      const { url, close } = await serve(folder, { headersOf: headersOf(policy) });
      try {
        await driver.goto(`${url}policy.html${asked}`);
        assert.match(await driver.waitForText("output"), expected);
      } finally {
        close();
      }
    });
  }
});
