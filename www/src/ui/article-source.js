// Where the open article comes from: its web address and its outlet, which links and citations need.

import { webAddress } from "../format/web-address.js";
import { texts } from "../texts/texts.js";
import { announce } from "./announce.js";
import { byId } from "./dom.js";

export class ArticleSource {
  #desk;
  #url = byId("source-url");
  #outlet = byId("source-outlet");
  #note = byId("source-note");

  constructor(desk) {
    this.#desk = desk;
    this.#url.addEventListener("change", () => this.#takeUrl());
    this.#outlet.addEventListener("change", () => desk.describe(desk.current, { outlet: this.#outlet.value.trim() || null }));
    desk.addEventListener("current", () => this.#show());
    desk.addEventListener("article", ({ detail }) => detail === desk.current && this.#tell());
  }

  #show() {
    const { url, outlet } = this.#desk.current;
    byId("source").open = false;
    this.#url.value = url ?? "";
    this.#outlet.value = outlet ?? "";
    this.#say("");
    this.#tell();
  }

  #tell() {
    const { url, outlet } = this.#desk.current;
    byId("source-known").textContent = outlet ?? (url ? new URL(url).host : "");
  }

  /** An address that is none is not taken; the field keeps it to be mended. */
  #takeUrl() {
    const words = this.#url.value.trim();
    // Without its beginning an address is still meant as one.
    const url = webAddress(words) ?? (words.includes(":") ? null : webAddress(`https://${words}`));
    if (words !== "" && !url) return this.#say(texts.source.badUrl);
    this.#say("");
    if (url) this.#url.value = url;
    this.#desk.describe(this.#desk.current, { url });
  }

  #say(problem) {
    this.#note.textContent = problem;
    this.#url.setAttribute("aria-invalid", String(problem !== ""));
    if (problem) announce(problem);
  }
}
