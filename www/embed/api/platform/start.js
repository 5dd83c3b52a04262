// Starts a worker under whatever policy the page has, and tells what to allow where it cannot.

import { workerPort } from "../../../src/calls/ports.js";
import { NutgrafError } from "../errors.js";

/** The name to allow in a policy's `trusted-types`. */
const POLICY = "nutgraf";
const ALLOW_TRUSTED = `this page's policy must allow "trusted-types ${POLICY}", and 'allow-duplicates' where two copies of this package share the page`;
let policy = null;

/** A port to a worker of this address, or of a Blob that takes in its script where the address is of another origin. */
export async function startWorker(url) {
  const address = ["blob:", "data:"].includes(url.protocol) || url.origin === location.origin ? url.href : blobOf(takesIn(url.href));
  const blocked = listen();
  try {
    const worker = new Worker(trusted(address));
    return workerPort(worker, (event) => whyEnded(event, url, blocked()));
  } catch (error) {
    const isUntrusted = globalThis.trustedTypes && !policy;
    throw new NutgrafError("worker-blocked", `${isUntrusted ? ALLOW_TRUSTED : allow(url, blocked())} (${error.message})`, { cause: error });
  }
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

function takesIn(url) {
  return `const policy = self.trustedTypes?.createPolicy("${POLICY}", { createScriptURL: (url) => url });
const url = ${JSON.stringify(url)};
importScripts(policy ? policy.createScriptURL(url) : url);`;
}

/** Under a policy that wants trusted script addresses, only a named maker of such gives one. */
function trusted(address) {
  if (!globalThis.trustedTypes) return address;
  try {
    policy ??= trustedTypes.createPolicy(POLICY, { createScriptURL: (url) => url });
    return policy.createScriptURL(address);
  } catch {
    return address; // The name is refused; a page that only lists names may still take a plain address.
  }
}

/** Hears what the page's policy refuses from now on: the directive, once there is one. */
function listen() {
  let directive = null;
  const hear = ({ effectiveDirective }) => (directive ??= effectiveDirective);
  globalThis.addEventListener("securitypolicyviolation", hear, { once: true });
  return () => directive;
}

function whyEnded(event, url, directive) {
  if (directive) return new NutgrafError("worker-blocked", allow(url, directive));
  if (event.message) return new NutgrafError("engine-failed", `the worker broke: ${event.message}`);
  const why = `the worker ${url.href} did not arrive, or this page's policy forbids it. ${allow(url, null)}`;
  return new NutgrafError("worker-blocked", why);
}

function allow(url, directive) {
  if (directive?.startsWith("require-trusted-types")) return ALLOW_TRUSTED;
  const source = url.protocol === "blob:" || url.origin !== location.origin ? "blob:" : "'self'";
  return `this page's policy must allow "worker-src ${source}", or name a frame to fall back to`;
}
