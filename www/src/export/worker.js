// The exports' thread. A message is {id, method, args}; each is answered by {id, result} or {id, error}.

import init, { citation, formats, write } from "../../engine/export.js";
import packed from "../../engine/export_bg.wasm?packed";
import { unpack } from "../packed.js";

const METHODS = { citation, formats, write };
const ready = unpack(packed).then((bytes) => init({ module_or_path: bytes }));

self.addEventListener("message", async ({ data: { id, method, args } }) => {
  try {
    await ready;
    self.postMessage({ id, result: METHODS[method](...args) });
  } catch (error) {
    self.postMessage({ id, error: error?.message ?? String(error) });
  }
});
