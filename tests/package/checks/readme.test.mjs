// Every block of code in the package's README runs: scripts on Node, pages in Chromium, under the policies that it gives.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { isDeepStrictEqual, promisify } from "node:util";

import { launch } from "../../browser/support/browser.mjs";
import { home, packageFolder } from "../support/install.mjs";
import { BLOCKS, withClaims } from "../support/readme.mjs";

const run = promisify(execFile);
const PAGE = "https://news.example/";
const OWN = "https://news.example/nutgraf/";
const CDN = /^https:\/\/cdn\.example\/nutgraf@[\d.]+\/dist\//;
const skip = !process.env.CHROME && !process.env.CI && "CHROME is not set";
const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript", wasm: "application/wasm" };
const PATIENCE_MS = 15_000;
let browser;

before(async () => !skip && (browser = await launch()));
after(() => browser?.close());

const blocks = (language) => BLOCKS.filter((block) => block.language === language);
const ofTheCdn = () => blocks("html").find(({ code }) => code.includes("integrity=")).code;
const policyOf = (name) => BLOCKS.find((block) => block.name === name).code.replace("Content-Security-Policy: ", "").trim();

test("there are blocks of each kind and of no other", () => {
  const kinds = [...new Set(BLOCKS.map(({ language }) => language))].sort();
  assert.deepEqual(kinds, ["html", "http", "js", "sh"]);
  assert(blocks("js").length >= 7 && blocks("html").length >= 6);
  assert.deepEqual(blocks("sh").map(({ code }) => code), ["npm install nutgraf\n"]);
});

for (const { code, name, line } of blocks("js")) {
  if (name) {
    test(`line ${line}: it is what the page ${name} is made by`, () => {
      assert.equal(withoutHead(readFileSync(new URL(`../pages/${name}`, import.meta.url), "utf8")), code);
    });
  } else {
    test(`line ${line}: the script says what it claims`, () => runs(code, line));
  }
}

for (const { code, line } of blocks("html")) {
  test(`line ${line}: the page reads, and says what it claims`, { skip }, async () => {
    assert.equal(await open(code), countAsked(code));
  });
}

test("a page of files of its own reads under the policy", { skip }, async () => {
  const page = '<script type="module" src="/nutgraf/element.js"></script><nutgraf-facts><p>It cost $5. Spain pledged $3.</p></nutgraf-facts>';
  assert.equal(await open(page, { policy: policyOf("files") }), 1);
});

test("a page with one script from a CDN reads under its policy", { skip }, async () => {
  const withoutInline = ofTheCdn().replace(/<script type="module">[\s\S]*?<\/script>/, "");
  assert.equal(await open(withoutInline, { policy: policyOf("cdn") }), 1);
});

test("a browser refuses a script that is not the one of the sum", { skip }, async () => {
  const errors = await open(ofTheCdn(), { change: (body) => Buffer.concat([body, Buffer.from(" ")]), broken: true });
  assert.match(errors.join(), /integrity/);
});

/** How many elements are to show facts: all but one that waits for somebody to paste a text. */
function countAsked(code) {
  return [...code.matchAll(/<nutgraf-facts(?! id="pasted")/g)].length;
}

/** Runs in the page. */
function countShown() {
  return [...document.querySelectorAll("nutgraf-facts")].filter((each) => each.shadowRoot?.querySelector("[data-item]")).length;
}

/** A file may begin with a comment that says what it is for. */
function withoutHead(code) {
  return code.replace(/^(\/\/.*\n)+/, "");
}

async function runs(source, line) {
  const { code, count } = withClaims(source);
  const file = join(home, `readme-${line}.mjs`);
  const head = `import { deepEqual } from "node:assert/strict"; let told_ = 0; const told = (value, expected) => { deepEqual(value, expected); told_ += 1; };`;
  writeFileSync(file, `${head}\n${code}\nconsole.log(told_);`);
  const { stdout, stderr } = await run(process.execPath, [file], { timeout: 30_000 });
  assert.equal(stderr, "");
  assert.equal(Number(stdout), count);
}

/** Opens a page with a block in it: how many elements show facts. Fails where the console complains. */
async function open(block, { policy = null, change = (body) => body, broken = false } = {}) {
  const { code, count } = withClaims(block);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>README</title><body>${code}</body></html>`;
  const context = await browser.newContext();
  const [claims, errors] = [[], []];
  await context.exposeFunction("told", (value, expected) => claims.push([value, expected]));
  context.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  context.on("weberror", (error) => errors.push(String(error.error())));
  await context.route("**/*", (route) => route.fulfill(answer(route.request().url(), html, policy, change)));
  try {
    const page = await context.newPage();
    await page.goto(PAGE);
    if (broken) return errors;
    let shown = 0;
    for (const late = performance.now() + PATIENCE_MS; performance.now() < late; await new Promise((done) => setTimeout(done, 50))) {
      shown = await page.evaluate(countShown);
      if (shown >= countAsked(code) && claims.length >= count) break;
    }
    assert.deepEqual(errors, []);
    assert.equal(claims.length, count);
    for (const [value, expected] of claims) assert(isDeepStrictEqual(value, expected), `${value} is not ${expected}`);
    return shown;
  } finally {
    await context.close();
  }
}

/** What the servers of the page and of the CDN send. */
function answer(url, html, policy, change) {
  const headers = { "access-control-allow-origin": "*" };
  if (policy && !url.endsWith("/embed.html")) headers["content-security-policy"] = policy;
  if (url === PAGE) return { body: html, headers: { ...headers, "content-type": TYPES.html } };
  const name = url.replace(CDN, "").replace(OWN, "").replace(/#.*/, "");
  const file = join(packageFolder, "dist", name);
  if (name.endsWith("/favicon.ico")) return { status: 204 };
  if (name.includes("://") || !existsSync(file)) return { status: 404, body: "" };
  return { body: change(readFileSync(file)), headers: { ...headers, "content-type": TYPES[name.split(".").at(-1)] } };
}
