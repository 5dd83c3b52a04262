// What can go wrong, as one kind of error with a code.

/** The codes, each with what it means. The messages say what was wrong, where, and what to do. */
const CODES = {
  "not-a-string": "the text is not a string",
  "bad-date": "`published` is no date written as YYYY-MM-DD",
  "bad-options": "the options are no object, or hold what is not known or of another type",
  disposed: "the Analyzer was disposed of",
  aborted: "the signal was aborted",
  "worker-blocked": "the page may not start a worker from the package's file",
  "wasm-blocked": "the page may not run WebAssembly",
  "frame-blocked": "the page may not show the frame, or the frame does not answer",
  "not-loaded": "the engine's file did not arrive",
  "engine-failed": "the engine broke, which is a mistake of ours",
};

/** Every error of this package. `code` is one of the table above. */
export class NutgrafError extends Error {
  constructor(code, message = CODES[code], options = {}) {
    super(message, options);
    this.name = code === "aborted" ? "AbortError" : "NutgrafError";
    this.code = code;
  }
}

/** An error that came through a line, as one of ours; whatever has no code of ours is a failure of the engine. */
export function ours(error) {
  if (error instanceof NutgrafError) return error;
  const code = Object.hasOwn(CODES, error?.code ?? "") ? error.code : "engine-failed";
  const message = code === "engine-failed" ? `the engine broke: ${error?.message}` : error.message;
  return new NutgrafError(code, message, { cause: error });
}
