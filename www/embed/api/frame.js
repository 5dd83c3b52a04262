// The engine in the frame, which brings a policy of its own: a port that speaks the frame's messages.

import { NutgrafError } from "./errors.js";

/** How long a frame may take until it says that it is ready. */
const PATIENCE_MS = 30_000;

/** Shows the frame of this address where nobody sees it, and waits until it is ready. */
export async function openFrame(address) {
  const frame = document.createElement("iframe");
  const url = new URL(address, document.baseURI);
  url.hash = new URLSearchParams({ origins: location.origin });
  frame.setAttribute("sandbox", "allow-scripts");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.hidden = true;
  frame.src = url.href;
  const port = new FramePort(frame);
  document.body.append(frame);
  try {
    await port.ready(url);
    return port;
  } catch (error) {
    port.close();
    throw error;
  }
}

class FramePort {
  #frame;
  #hear = () => {};
  #ready;
  #over = new AbortController();

  constructor(frame) {
    this.#frame = frame;
    this.#ready = new Promise((resolve) => {
      const take = ({ source, data }) => {
        if (source !== frame.contentWindow) return;
        if (data?.type === "nutgraf:ready") resolve();
        else this.#take(data);
      };
      window.addEventListener("message", take, { signal: this.#over.signal });
    });
  }

  /** Rejects once the page's policy has refused the frame, or it was silent for too long. */
  ready(url) {
    const blocked = new Promise((_, reject) => {
      const silent = `the frame ${url.origin}${url.pathname} does not answer; does this page's frame-src allow it?`;
      setTimeout(() => reject(new NutgrafError("frame-blocked", silent)), PATIENCE_MS);
      const refused = ({ effectiveDirective, blockedURI }) => {
        if (effectiveDirective !== "frame-src" || !blockedURI.startsWith(url.origin)) return;
        reject(new NutgrafError("frame-blocked", `this page's policy must allow "frame-src ${url.origin}"`));
      };
      window.addEventListener("securitypolicyviolation", refused, { signal: this.#over.signal });
    });
    return Promise.race([this.#ready, blocked]);
  }

  post({ id, method, args: [text, published] = [] }) {
    if (method === "load") this.#hear({ id, result: null }); // The frame has loaded before it is ready.
    else if (method === "rules") this.#send({ type: "nutgraf:rules", id });
    else this.#send({ type: "nutgraf:text", id, text, published, results: true, show: false });
  }

  listen({ message }) {
    this.#hear = message;
  }

  close() {
    this.#over.abort();
    this.#frame.remove();
  }

  #take({ type, id, analysis, rules, code, message } = {}) {
    if (type === "nutgraf:analysis") this.#hear({ id, result: { analysis } });
    else if (type === "nutgraf:rules") this.#hear({ id, result: rules });
    else if (type === "nutgraf:error") this.#hear({ id, error: { code, message } });
  }

  /** The frame is sandboxed: its origin has no name. */
  #send(message) {
    this.#frame.contentWindow.postMessage(message, "*");
  }
}
