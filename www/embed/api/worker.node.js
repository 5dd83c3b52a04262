// The engine's thread on a server.

import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";

import { answer } from "../../src/calls/answer.js";
import { METHODS } from "../../src/reading/methods.js";
import { NutgrafError } from "./errors.js";

answer(
  {
    ...METHODS,
    /** Gives the compiled module, for the thread that replaces this one. */
    load: async (tell, { module, file }) => {
      const made = module ?? (await WebAssembly.compile(await read(file)));
      await METHODS.load(tell, made);
      return made;
    },
  },
  parentPort,
);

async function read(file) {
  try {
    return await readFile(file);
  } catch (error) {
    throw new NutgrafError("not-loaded", `the engine ${file} cannot be read: ${error.message}`, { cause: error });
  }
}
