/// <reference lib="esnext.disposable" />
import type { Analysis } from "./facts.js";

export type * from "./facts.js";

/** Options of {@link analyze} and {@link Analyzer.analyze}. */
export interface AnalyzeOptions {
  /** The publication date, YYYY-MM-DD, against which "Thursday" and "last month" are resolved. */
  published?: string | null;
  /** Stops the analysis: the promise rejects with the code "aborted" and the signal's reason as `cause`. */
  signal?: AbortSignal | null;
  /** Is told which share of the text is read, from 0 to 1. Short texts are read at once. */
  onProgress?: ((share: number) => void) | null;
}

/** Options of {@link Analyzer.create}: where the package's files lie, where they do not lie beside its script. */
export interface AnalyzerOptions {
  /** The address of `nutgraf/worker`; on Node, of its file. */
  worker?: string | URL | null;
  /** The address of `nutgraf/wasm`; on Node, its file. */
  wasm?: string | URL | null;
  /** The address of `nutgraf/frame`, to read there where the page itself cannot load the engine. Browsers only. */
  frame?: string | URL | null;
}

/** A rule of the engine: every value and fact names the one that has read it. */
export interface Rule {
  /** Such as "money/amount". */
  name: string;
  /** What it finds, the value it gives, what it misses on purpose, and an example, as Markdown. */
  help: string;
}

/**
 * Reads a text into its facts, with an engine that all callers share: the first call loads it, in a thread of its own.
 *
 * @example
 * ```js
 * import { analyze } from "nutgraf";
 *
 * const { facts } = await analyze("Norway will send $3 million to Ukraine.", { published: "2024-02-07" });
 * facts[0].evidence.text; // "Norway will send $3 million to Ukraine."
 * ```
 *
 * @param text Any string. What is not English gives an analysis without facts.
 * @throws {NutgrafError} At once: "not-a-string", "bad-date", "bad-options".
 * @returns The analysis; offsets count UTF-16 code units of `text`. Rejects with a {@link NutgrafError}.
 */
export function analyze(text: string, options?: AnalyzeOptions): Promise<Analysis>;

/** An engine of one's own: it reads one text after another, and is freed by {@link Analyzer.dispose}. */
export class Analyzer {
  private constructor();

  /**
   * Loads an engine.
   *
   * @throws {NutgrafError} At once: "bad-options". Rejects with "worker-blocked", "wasm-blocked", "frame-blocked" or "not-loaded".
   */
  static create(options?: AnalyzerOptions): Promise<Analyzer>;

  /**
   * Reads a text into its facts. Texts that wait are read in the order in which they were given.
   *
   * @throws {NutgrafError} At once: "not-a-string", "bad-date", "bad-options", "disposed".
   * @returns Rejects with "aborted" or "engine-failed".
   */
  analyze(text: string, options?: AnalyzeOptions): Promise<Analysis>;

  /** Every rule of the engine, by name. */
  rules(): Promise<Rule[]>;

  /** Frees the engine and its thread. What still waits rejects with "disposed". */
  dispose(): void;

  /** The same, for `using`. */
  [Symbol.dispose](): void;
}

/** What can go wrong. */
export type ErrorCode =
  | "not-a-string"
  | "bad-date"
  | "bad-options"
  | "disposed"
  | "aborted"
  | "worker-blocked"
  | "wasm-blocked"
  | "frame-blocked"
  | "not-loaded"
  | "engine-failed";

/** Every error of this package. Its message says what was wrong, where, and what to do. */
export class NutgrafError extends Error {
  constructor(code: ErrorCode, message?: string, options?: { cause?: unknown });
  readonly code: ErrorCode;
}
