// What a step of the embedding has at hand: a browser, two servers, and what pages do with the elements.
import assert from "node:assert/strict";

import * as engine from "../../browser/support/native.mjs";
import { middleOf } from "../../browser/drivers/driver.mjs";

/** What Chromium says of an icon that a policy refuses, which no page of ours asks for. */
const OF_THE_ICON = /data:,|favicon/;

export class Scene {
  assert = assert;
  engine = engine;
  /** What the console may say: patterns. A step adds what it provokes. */
  expected = [OF_THE_ICON];
  #complaintsBefore;

  /** `here` serves the pages; `there` is another origin with the same files. */
  constructor(driver, here, there) {
    Object.assign(this, { driver, here, there });
    this.#complaintsBefore = driver.complaints()?.length ?? 0;
    for (const { headers } of [here, there]) for (const name of Object.keys(headers)) delete headers[name];
    there.headers["access-control-allow-origin"] = "*";
  }

  /** "Chromium", "Firefox" or "WebKitGTK". */
  get browser() {
    return this.driver.browser.split(" ")[0];
  }

  /** Opens a page of `pages` under a policy, or none. Requests are counted anew. */
  open = async (page, { policy = null } = {}) => {
    if (policy) this.here.headers["content-security-policy"] = policy;
    for (const { asked } of [this.here, this.there]) asked.length = 0;
    await this.driver.goto(`${this.here.url}${page}`);
  };

  /** Opens a page and waits until its first text is read, and all that there is to show stands there. */
  read = async (page, options) => {
    await this.open(page, options);
    await this.heard("nutgraf-analysis");
    await this.driver.waitFor(isAllShown);
  };

  /** Waits until some events of a name were heard, and gives how many. */
  heard = (name, count = 1) => this.driver.waitFor(heardOf, name, count);

  /** Waits until the shadow tree of an element holds something with some words, in view, and gives all its words. */
  shows = (selector, words = "", host = "nutgraf-facts") => {
    return this.driver.waitFor((...wanted) => shown(...wanted), selector, words, host);
  };

  /** Clicks something in the shadow tree of an element. */
  click = async (selector, host = "nutgraf-facts") => {
    const { x, y } = await this.driver.evaluate(middleOf, selector, host);
    await this.driver.clickAt(x, y);
  };

  /** Clicks words of the page. */
  clickWords = async (words) => {
    const { x, y } = await this.driver.waitFor((wanted) => placeOf(wanted), words);
    await this.driver.clickAt(x, y);
  };

  /** Sets an attribute of an element, or takes it away where the value is null. */
  set = (name, value, host = "#facts") => this.driver.evaluate(setAttribute, host, name, value);

  /** What was asked of our server, but for the page and what it brings along. */
  get asked() {
    return this.here.asked.filter((path) => /^\/(nutgraf|copy)\//.test(path));
  }

  /** Holds what is true of every step. */
  async end() {
    const complaints = (this.driver.complaints() ?? []).slice(this.#complaintsBefore);
    const { errors, loaded } = await this.driver.evaluate(() => ({ errors: heard.errors, loaded: heard.loaded() }));
    const unexpected = [...complaints, ...errors].filter((each) => !this.expected.some((pattern) => pattern.test(each)));
    assert.deepEqual(unexpected, [], "the console holds errors");
    const ours = (address) => /^(blob|data):/.test(address) || [this.here, this.there].some(({ url }) => address.startsWith(url));
    assert.deepEqual(loaded.filter((address) => !ours(address)), [], "something left the page");
  }
}

/** Runs in the page: how many events of a name were heard, once there are so many. */
function heardOf(name, least) {
  const { length } = heard.events.filter(({ type }) => type === name);
  return length >= least && length;
}

/** Runs in the page. An element that has read shows entries, or why there are none. */
function isAllShown() {
  const panels = [...document.querySelectorAll("nutgraf-facts")].filter(({ analysis }) => analysis).map(({ shadowRoot }) => shadowRoot.querySelector("[part=panel]"));
  return panels.every((panel) => panel.ariaBusy === "false" && panel.querySelector("[part=list]").childElementCount > 0);
}

/** Runs in the page. */
function setAttribute(host, name, value) {
  const element = document.querySelector(host);
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
