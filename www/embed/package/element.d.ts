export {}; // What is not marked so is only there to be extended.

import type { AnalyzerOptions, NutgrafError } from "./index.js";
import type { Analysis, Fact, Span, Value } from "./facts.js";

/** The kinds of facts and values that an element shows. */
export type Kind = Fact["kind"] | Value["kind"];

/** What `nutgraf-select` tells: the fact or value that the reader has opened, and its words. */
export interface Selection {
  id: string;
  kind: Kind;
  fact: Fact | Value;
  spans: Span[];
}

/** Events of the elements, which bubble and leave every shadow root. */
export interface NutgrafEvents {
  "nutgraf-ready": CustomEvent<{ version: 1 }>;
  "nutgraf-analysis": CustomEvent<Analysis>;
  "nutgraf-select": CustomEvent<Selection>;
  "nutgraf-error": CustomEvent<NutgrafError>;
  "nutgraf-input": CustomEvent<{ text: string; published: string | null }>;
}

/** What the elements that read have in common. Each property but `text` and `analysis` mirrors an attribute. */
declare abstract class Reading extends HTMLElement {
  /** The text to read; null for the words of the page. */
  text: string | null;
  /** The analysis that is shown, or null. */
  readonly analysis: Analysis | null;
  /** A CSS selector of the element of the page whose words are read. */
  for: string;
  /** The publication date, YYYY-MM-DD. */
  published: string;
  /** Kinds with blanks or commas between. */
  kinds: string;
  /** "asserted", "hedged" or "denied": the least sure facts to show. */
  minCertainty: string;
  /** "lazy" or "eager". */
  loading: string;
  /** The address of `nutgraf/frame`. */
  frame: string;
}

/** `<nutgraf-facts>`: the facts of an article, and its words marked where they stand. */
export class NutgrafFacts extends Reading {
  /** "cards", "ledger", "timeline" or "quotes". */
  view: string;
  /** The article's address. */
  sourceUrl: string;
  /** The id of the fact or value that is open. */
  selected: string | null;
}

/** `<nutgraf-highlights>`: marked words without a panel. */
export class NutgrafHighlights extends Reading {}

/** `<nutgraf-input>`: a field whose text a `<nutgraf-facts>` shows the facts of. */
export class NutgrafInput extends HTMLElement {
  /** The text in the field. */
  value: string;
  /** A CSS selector of the `<nutgraf-facts>`. */
  for: string;
}

/**
 * Says where the package's files lie, where they do not lie beside its script. Call it before the first element reads.
 *
 * @throws {NutgrafError} "bad-options".
 */
export function configure(options: AnalyzerOptions): void;

declare global {
  interface HTMLElementTagNameMap {
    "nutgraf-facts": NutgrafFacts;
    "nutgraf-highlights": NutgrafHighlights;
    "nutgraf-input": NutgrafInput;
  }
  interface HTMLElementEventMap extends NutgrafEvents {}
}
