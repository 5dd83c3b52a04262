// Starts a worker under whatever policy the page has, and tells what to allow where it cannot.

import { workerPort } from "../../../src/calls/ports.js";
import { NutgrafError } from "../errors.js";

/** The name to allow in a policy's `trusted-types`. */
const POLICY = "nutgraf";
const ALLOW_TRUSTED = `this page's policy must allow "trusted-types ${POLICY}", and 'allow-duplicates' where two copies of this package share the page`;
let trust = null;

/** What a policy calls the directives that refuse a worker; it may have refused other things of the page. */
const OF_A_WORKER = /^(worker|child|script|require-trusted)/;

/** A port to a worker of this address, or of a Blob that takes in its script where the address is of another origin. */
export async function startWorker(url) {
  const isNear = ["blob:", "data:"].includes(url.protocol) || url.origin === globalThis.origin;
  const address = isNear ? url.href : blobOf(takesIn(url.href));
  const policy = listen();
  try {
    return portOf(new Worker(trusted(address)), url, policy);
  } catch (error) {
    const isUntrusted = globalThis.trustedTypes && !trust;
    const why = isUntrusted ? ALLOW_TRUSTED : allow(url, policy.refused);
    policy.end();
    throw new NutgrafError("worker-blocked", `${why} (${error.message})`, { cause: error });
  }
}

/** The port of a worker: a policy has no part in what ends one that has said something. */
function portOf(worker, url, policy) {
  const port = workerPort(worker, (event) => whyEnded(event, url, policy.refused));
  return {
    post: port.post,
    listen({ message, broke }) {
      const hear = (data) => {
        policy.end();
        if (data?.notTaken) broke(notTaken(url, data.notTaken));
        else message(data);
      };
      port.listen({ message: hear, broke });
    },
    close() {
      policy.end();
      port.close();
    },
  };
}

/** An address as a URL, beside the page's where it is not whole. */
export function absolute(address) {
  return new URL(address, globalThis.document?.baseURI ?? location.href);
}

const blobs = new Map();

/** The address of a script that is here as text; the same for every worker that is started from it. */
export function blobOf(source) {
  if (!blobs.has(source)) blobs.set(source, URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  return blobs.get(source);
}

/** What throws in a worker breaks it by a mistake of its own; that a script did not arrive is told as what it is. */
function takesIn(url) {
  return `const url = ${JSON.stringify(url)};
try {
  const policy = self.trustedTypes?.createPolicy("${POLICY}", { createScriptURL: (url) => url });
  importScripts(policy ? policy.createScriptURL(url) : url);
} catch (error) {
  postMessage({ notTaken: String(error?.message ?? error) });
}`;
}

/** Under a policy that wants trusted script addresses, only a named maker of such gives one. */
function trusted(address) {
  if (!globalThis.trustedTypes) return address;
  try {
    trust ??= trustedTypes.createPolicy(POLICY, { createScriptURL: (url) => url });
    return trust.createScriptURL(address);
  } catch {
    return address; // The name is refused; a page that only lists names may still take a plain address.
  }
}

/** Hears what the page's policy refuses a worker from now on, until `end()`: `refused` is the directive, or null. */
function listen() {
  const over = new AbortController();
  const policy = { refused: null };
  const hear = ({ disposition, effectiveDirective }) => {
    if (disposition === "enforce" && OF_A_WORKER.test(effectiveDirective)) policy.refused ??= effectiveDirective;
  };
  globalThis.addEventListener("securitypolicyviolation", hear, { signal: over.signal });
  return Object.assign(policy, {
    end() {
      over.abort();
      policy.refused = null;
    },
  });
}

function whyEnded(event, url, directive) {
  if (directive) return new NutgrafError("worker-blocked", allow(url, directive));
  if (event.message) return new NutgrafError("engine-failed", `the worker broke: ${event.message}`);
  return notArrived(url, allow(url, null));
}

function notTaken(url, message) {
  return notArrived(url, `this page's policy must allow "script-src ${url.origin}", or name a frame to fall back to (${message})`);
}

function notArrived({ href }, allowing) {
  return new NutgrafError("worker-blocked", `the worker ${href} did not arrive, or this page's policy forbids it. ${allowing}`);
}

function allow(url, directive) {
  if (directive?.startsWith("require-trusted-types")) return ALLOW_TRUSTED;
  const source = url.protocol === "blob:" || url.origin !== globalThis.origin ? "blob:" : "'self'";
  return `this page's policy must allow "worker-src ${source}", or name a frame to fall back to`;
}
