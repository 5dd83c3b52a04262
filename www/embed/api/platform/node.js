// The engine on a server, in a thread of Node.

import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

import { NutgrafError } from "../errors.js";

/** What `load` of the worker is given. */
export function wasmSource({ wasm }) {
  return { file: pathOf(wasm ?? new URL("./nutgraf_bg.wasm", import.meta.url)) };
}

/** A port to a new thread, which keeps the process only while it has something to answer. */
export async function openWorker({ worker }) {
  const file = pathOf(worker ?? new URL("./worker.node.js", import.meta.url));
  const thread = new Worker(file, { execArgv: [] }); // What the process was started with may be nothing for a thread.
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
      thread.on("error", (error) => broke(whyEnded(error, file)));
      thread.on("exit", () => broke(new NutgrafError("engine-failed", "the thread ended before it had answered")));
    },
    close: () => thread.terminate(),
  };
}

/** There are no frames on a server. */
export const openFrame = null;

/** A thread takes a path, or a URL that is no string. */
function pathOf(address) {
  return String(address).startsWith("file:") ? fileURLToPath(address) : String(address);
}

function whyEnded(error, file) {
  if (error.code === "MODULE_NOT_FOUND" || error.code === "ERR_MODULE_NOT_FOUND") {
    return new NutgrafError("worker-blocked", `there is no file ${file} to start a thread from`, { cause: error });
  }
  return new NutgrafError("engine-failed", `the thread broke: ${error.message}`, { cause: error });
}
