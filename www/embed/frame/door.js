// What goes through between the frame and the page around it: only that page, and only of an origin that was declared.

import { ours } from "../api/errors.js";

export class Door {
  #origins;
  #methods;

  /** `methods`: what to do for each type of message. */
  constructor(origins, methods) {
    this.#origins = origins;
    this.#methods = methods;
    window.addEventListener("message", (event) => this.#hear(event));
  }

  /** Whether the page around is one of the declared, as far as the browser tells before it has spoken. */
  get isOpen() {
    const [around] = location.ancestorOrigins ?? [];
    return around === undefined ? this.#origins.length > 0 : this.#origins.includes(around);
  }

  /** Tells the page around. A browser gives a message only to a page of the origin that it is for. */
  tell(message) {
    const [around] = location.ancestorOrigins ?? [];
    if (parent === window) return;
    const to = around === undefined ? this.#origins : this.#origins.filter((origin) => origin === around);
    // A page without an origin of its own, such as a file, cannot be named.
    for (const origin of to) parent.postMessage(message, origin === "null" ? "*" : origin);
  }

  async #hear({ source, origin, data }) {
    if (source !== parent || source === window || !this.#origins.includes(origin)) return;
    const method = Object.hasOwn(this.#methods, data?.type ?? "") ? this.#methods[data.type] : null;
    if (!method) return;
    try {
      await method(data);
    } catch (error) {
      const { code, message } = ours(error);
      this.tell({ type: "nutgraf:error", id: data.id ?? null, code, message });
    }
  }
}
