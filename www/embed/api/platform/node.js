// The engine on a server, in a thread of Node.

import { Worker } from "node:worker_threads";

import { NutgrafError } from "../errors.js";

/** What `load` of the worker is given. */
export function wasmSource({ wasm }) {
  return { file: String(wasm ?? new URL("./nutgraf_bg.wasm", import.meta.url)) };
}

/** A port to a new thread, which keeps the process only while it has something to answer. */
export async function openWorker({ worker }) {
  const thread = new Worker(worker ?? new URL("./worker.node.js", import.meta.url));
  let open = 0;
  const count = (by) => {
    open += by;
    if (open > 0) thread.ref();
    else thread.unref();
  };
  return {
    post(message, transfer) {
      thread.postMessage(message, transfer);
      count(1);
    },
    listen({ message, broke }) {
      thread.on("message", (data) => {
        if (data.piece === undefined) count(-1);
        message(data);
      });
      thread.on("error", (error) => broke(new NutgrafError("engine-failed", `the thread broke: ${error.message}`)));
    },
    close: () => thread.terminate(),
  };
}
