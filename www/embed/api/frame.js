// The engine in the frame, which brings a policy of its own: a port that speaks the frame's messages.

import { NutgrafError } from "./errors.js";

/** How long a frame may take until it says that it is ready, and how long once its page is there. */
const PATIENCE_MS = 30_000;
const PATIENCE_AFTER_LOAD_MS = 3_000;

/** Shows the frame of this address where nobody sees it, and waits until it is ready. */
export async function openFrame(address) {
  if (!globalThis.document) throw new NutgrafError("frame-blocked", "there is no page here that could show a frame");
  const frame = document.createElement("iframe");
  const url = new URL(address, document.baseURI);
  url.hash = new URLSearchParams({ origins: globalThis.origin }); // A page in `srcdoc` has an origin, its location none.
  frame.setAttribute("sandbox", "allow-scripts");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.hidden = true;
  frame.src = url.href;
  const port = new FramePort(frame);
  document.documentElement.append(frame); // Pages replace and empty their body.
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
  #broke = () => {};
  #ready;
  #over = new AbortController();

  constructor(frame) {
    this.#frame = frame;
    this.#ready = new Promise((resolve) => {
      const take = ({ source, data }) => {
        if (source !== frame.contentWindow) return;
        if (data?.type === "nutgraf:ready") resolve();
        else this.#take(data ?? {});
      };
      window.addEventListener("message", take, { signal: this.#over.signal });
    });
  }

  /** Resolves when the frame has said so; rejects where it does not come to it. Call it once the frame is in the page. */
  ready(url) {
    const frame = `the frame ${url.origin}${url.pathname}`;
    const { signal } = this.#over;
    return new Promise((resolve, reject) => {
      const blocked = (why) => reject(new NutgrafError("frame-blocked", `${frame} ${why}`));
      const silent = () => blocked("does not answer; is it there, and does it take texts from this page?");
      this.#broke = reject;
      this.#watch();
      this.#ready.then(resolve);
      setTimeout(silent, PATIENCE_MS);
      this.#frame.addEventListener("load", () => setTimeout(silent, PATIENCE_AFTER_LOAD_MS), { signal });
      const refused = (violation) => isOf(url, violation) && blocked(`is refused: this page's policy must allow "frame-src ${sourceOf(url)}"`);
      document.addEventListener("securitypolicyviolation", refused, { signal });
    });
  }

  post({ id, method, args: [text, published] = [] }) {
    if (this.#isGone()) return;
    if (method === "load") this.#hear({ id, result: null }); // The frame loads its engine with the first text.
    else if (method === "rules") this.#send({ type: "nutgraf:rules", id });
    else this.#send({ type: "nutgraf:text", id, text, published, results: true, show: false });
  }

  listen({ message, broke }) {
    this.#hear = message;
    this.#broke = broke;
  }

  close() {
    this.#over.abort();
    this.#frame.remove();
  }

  /** The page may take the frame out, or put it elsewhere, which loads it anew: what was asked of it is lost. */
  #watch() {
    const { signal } = this.#over;
    const observer = new MutationObserver(() => this.#isGone());
    for (const parent of [document, document.documentElement]) observer.observe(parent, { childList: true });
    signal.addEventListener("abort", () => observer.disconnect());
    const again = () => this.#lose("the frame was loaded anew");
    const first = () => this.#frame.addEventListener("load", again, { signal });
    this.#frame.addEventListener("load", first, { signal, once: true });
  }

  #isGone() {
    const isGone = !this.#frame.isConnected;
    if (isGone) this.#lose("the frame was taken out of the page");
    return isGone;
  }

  #lose(why) {
    this.#broke(new NutgrafError("frame-blocked", why));
  }

  #take({ type, id, analysis, rules, code, message }) {
    if (type === "nutgraf:analysis") this.#hear({ id, result: { analysis } });
    else if (type === "nutgraf:rules") this.#hear({ id, result: rules });
    else if (type === "nutgraf:error") this.#hear({ id, error: { code, message } });
  }

  /** The frame is sandboxed: its origin has no name. */
  #send(message) {
    this.#frame.contentWindow.postMessage(message, "*");
  }
}

/** Whether a page's policy has refused this address: not another frame, and not one that is only reported. */
function isOf({ origin }, { disposition, effectiveDirective, blockedURI }) {
  const isFromThere = blockedURI === origin || blockedURI.startsWith(`${origin}/`);
  return disposition === "enforce" && effectiveDirective === "frame-src" && isFromThere;
}

/** How a policy names where an address comes from. */
function sourceOf({ origin }) {
  return origin === globalThis.origin ? "'self'" : origin;
}
