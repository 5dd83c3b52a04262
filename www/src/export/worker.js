// The exports' thread.

import init, { citation, formats, write } from "../../engine/export.js";
import packed from "../../engine/export_bg.wasm?packed";
import { answer } from "../calls/answer.js";
import { unpack } from "../packed.js";

const ready = unpack(packed).then((bytes) => init({ module_or_path: bytes }));
const whenReady =
  (work) =>
  async (_tell, ...args) => {
    await ready;
    return work(...args);
  };

answer({ citation: whenReady(citation), formats: whenReady(formats), write: whenReady(write) });
