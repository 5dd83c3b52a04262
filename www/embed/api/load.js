// Brings the engine's code into a worker.

import { unpack } from "../../src/packed.js";
import { compileResponse } from "../../src/reading/compile.js";
import { NutgrafError } from "./errors.js";

/** The smallest module there is: the header and nothing behind it. */
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** A compiled module of `{module}`, `{url}`, or `{packed}`, which is gzipped bytes in base64. */
export async function compiled({ module, url, packed }) {
  if (module) return module;
  needWebAssembly();
  if (packed) return WebAssembly.compile(await unpack(packed));
  return compileResponse(await fetched(url)).catch((error) => {
    const why = `what the server gives is no engine (${error.message})`; // Such as the page for what it does not know.
    throw new NutgrafError("not-loaded", `the engine ${url} did not arrive: ${why}`, { cause: error });
  });
}

function needWebAssembly() {
  try {
    new WebAssembly.Instance(new WebAssembly.Module(EMPTY)); // WebKit refuses only here.
  } catch (error) {
    const allow = `this page's policy must allow "script-src 'wasm-unsafe-eval'", or name a frame to fall back to`;
    throw new NutgrafError("wasm-blocked", `${allow} (${error.message})`, { cause: error });
  }
}

async function fetched(url) {
  let why;
  try {
    const response = await fetch(url);
    if (response.ok) return response;
    why = `the server answers ${response.status}`;
  } catch (error) {
    why = `${error.message}; does this page's connect-src allow it?`;
  }
  throw new NutgrafError("not-loaded", `the engine ${url} did not arrive: ${why}`);
}
