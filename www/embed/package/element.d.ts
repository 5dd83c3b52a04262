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

/** What the elements that read have in common. Each property but `text` and `analysis` mirrors an attribute; set to null, it takes it away. */
declare abstract class Reading extends HTMLElement {
  /** The text to read; null for the words of the page. */
  get text(): string | null;
  set text(value: string | null | undefined);
  /** The analysis that is shown, or null. */
  readonly analysis: Analysis | null;
  /** A CSS selector of the element of the page whose words are read. */
  get for(): string;
  set for(value: string | null);
  /** The publication date, YYYY-MM-DD. */
  get published(): string;
  set published(value: string | null);
  /** Kinds with blanks or commas between. */
  get kinds(): string;
  set kinds(value: string | null);
  /** "asserted", "hedged" or "denied": the least sure facts to show. */
  get minCertainty(): string;
  set minCertainty(value: string | null);
  /** "lazy" or "eager". */
  get loading(): string;
  set loading(value: string | null);
  /** The address of `nutgraf/frame`. */
  get frame(): string;
  set frame(value: string | null);
}

/** `<nutgraf-facts>`: the facts of an article, and its words marked where they stand. */
export class NutgrafFacts extends Reading {
  /** "cards", "ledger", "timeline" or "quotes". */
  get view(): string;
  set view(value: string | null);
  /** The article's address. */
  get sourceUrl(): string;
  set sourceUrl(value: string | null);
  /** The id of the fact or value that is open. */
  selected: string | null;
}

/** `<nutgraf-highlights>`: marked words without a panel. */
export class NutgrafHighlights extends Reading {}

/** `<nutgraf-input>`: a field whose text a `<nutgraf-facts>` shows the facts of. */
export class NutgrafInput extends HTMLElement {
  /** The text in the field. */
  value: string;
  /** The date in its field, YYYY-MM-DD; empty for none. */
  get published(): string;
  set published(value: string | null);
  /** A CSS selector of the `<nutgraf-facts>`. */
  get for(): string;
  set for(value: string | null);
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
  interface DocumentEventMap extends NutgrafEvents {}
  interface WindowEventMap extends NutgrafEvents {}
}
