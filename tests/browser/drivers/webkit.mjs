// WebKit (WebKitGTK's small browser), by Selenium over WebDriver, on a screen that nobody sees.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";

import { Driver, middleOf } from "./driver.mjs";

const require = createRequire(new URL("../../../www/package.json", import.meta.url));
const START_MS = 20_000;
/** As much as xvfb-run's screen has room for. */
const WINDOW = { x: 0, y: 0, width: 1280, height: 1024 };

class WebKit extends Driver {
  #session;
  #server;
  #words;

  constructor(session, server, version, words) {
    super();
    this.#session = session;
    this.#server = server;
    this.#words = words;
    this.browser = `WebKitGTK ${version}`;
  }

  goto(url) {
    return this.#session.get(url);
  }

  async evaluate(work, ...values) {
    // A script that throws in a promise would else be waited for until the session's patience ends.
    const answer = await this.#session.executeAsyncScript(
      `const [values, done] = arguments;
       Promise.resolve().then(() => (${work})(...values)).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      values,
    );
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  }

  async click(selector) {
    const { x, y } = await this.evaluate(middleOf, selector);
    await this.clickAt(x, y);
  }

  clickAt(x, y) {
    return this.#session.actions().move({ x: Math.round(x), y: Math.round(y) }).click().perform();
  }

  key(name) {
    const { Key } = this.#words;
    const keys = name.split("+").map((each) => Key[each.replace(/(?<=[a-z])(?=[A-Z])/, "_").toUpperCase()] ?? each);
    const actions = this.#session.actions();
    for (const key of keys) actions.keyDown(key);
    for (const key of keys.reverse()) actions.keyUp(key);
    return actions.perform();
  }

  async setFiles(selector, paths) {
    const { By } = this.#words;
    await this.#session.findElement(By.css(selector)).sendKeys(paths.join("\n"));
  }

  async screenshot(path) {
    writeFileSync(path, await this.#session.takeScreenshot(), "base64");
  }

  complaints() {
    return null;
  }

  async close() {
    await this.#session.quit().catch(() => {});
    // xvfb-run waits for the server, and ends its screen after it.
    process.kill(-this.#server.pid);
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

async function answers(url, server) {
  const late = performance.now() + START_MS;
  while (performance.now() < late && server.exitCode === null) {
    if (await fetch(`${url}/status`).then(({ ok }) => ok, () => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${process.env.WEBKIT} does not answer at ${url}`);
}

/** Starts the browser with one blank page. */
export async function open() {
  const words = require("selenium-webdriver");
  const port = await freePort();
  const command = ["-a", process.env.WEBKIT, `--port=${port}`, "--host=127.0.0.1"];
  const server = spawn("xvfb-run", command, { stdio: "ignore", detached: true });
  const url = `http://127.0.0.1:${port}`;
  await answers(url, server);
  const session = await new words.Builder().usingServer(url).withCapabilities({ browserName: "MiniBrowser" }).build();
  await session.manage().window().setRect(WINDOW);
  const version = (await session.getCapabilities()).getBrowserVersion();
  return new WebKit(session, server, version, words);
}
