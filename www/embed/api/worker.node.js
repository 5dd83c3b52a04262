// The engine's thread on a server.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";

import { answer } from "../../src/calls/answer.js";
import { METHODS } from "../../src/reading/methods.js";

answer(
  {
    ...METHODS,
    /** Gives the compiled module, for the thread that replaces this one. */
    load: async (tell, { module, file }) => {
      const made = module ?? (await WebAssembly.compile(await readFile(file.startsWith("file:") ? fileURLToPath(file) : file)));
      await METHODS.load(tell, made);
      return made;
    },
  },
  parentPort,
);
