// One interface with its words: the desk, or the element on other people's pages.
import { readFileSync } from "node:fs";

import { root } from "../browser/support/native.mjs";
import { leaves } from "./alike.mjs";

/** Words that are no part of an interface, by the end of their file's address. */
const EXCEPTIONS = {
  "facts/help-text.js": ["Misses on purpose"], // The engine's own heading.
};

export class Room {
  problems = [];
  #texts;
  #home;
  #used = new Set();

  /** `texts` are the English words, which stand in the file `home`. */
  constructor(texts, home) {
    this.#texts = texts;
    this.#home = home;
  }

  /** Takes in a file, read by `reader(source, name)`; of one that is `shared` another room looks for its English. */
  read(url, reader, { shared = false } = {}) {
    const name = url.pathname.slice(root.pathname.length);
    const { asked, english } = reader(readFileSync(url, "utf8"), name);
    const allowed = Object.entries(EXCEPTIONS).find(([end]) => name.endsWith(end))?.[1] ?? [];
    for (const { words, line } of shared ? [] : english) {
      if (allowed.includes(words)) continue;
      this.problems.push(`${name}:${line}: “${words}” belongs into ${this.#home}`);
    }
    for (const { path, line } of asked) {
      const found = this.#resolve(path);
      if (found) this.#used.add(found.join("."));
      else this.problems.push(`${name}:${line}: there is no text ${path.join(".")} in ${this.#home}`);
    }
  }

  /** The texts that no file of the room asks for, each as its path. */
  unused() {
    const isUsed = (path) => path.some((_, depth) => this.#used.has(path.slice(0, depth + 1).join(".")));
    return leaves(this.#texts).filter((path) => !isUsed(path)).map((path) => path.join("."));
  }

  /** A path as far as it leads into the texts; undefined where one of its keys does not exist. */
  #resolve(path) {
    let at = this.#texts;
    for (const [depth, key] of path.entries()) {
      if (typeof at !== "object" || Array.isArray(at)) return path.slice(0, depth);
      if (!Object.hasOwn(at, key)) return undefined;
      at = at[key];
    }
    return [...path];
  }
}
