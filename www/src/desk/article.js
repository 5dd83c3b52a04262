// One article on the desk: its text, how far its reading is, and what was found, with the reader's corrections applied.

import { entitiesOf } from "../entities/kinds.js";
import { shorten } from "../format/shorten.js";
import { itemsOf } from "../kinds.js";
import { apply } from "../review/apply.js";
import { texts } from "../texts/texts.js";

/** How many characters of a text stand for its missing title. */
const OPENING = 70;

let last = 0;

/**
 * What comes in is a document, `{name, text, published, url, outlet, title, encoding, note, sample, edits}`; all but name
 * and text may be missing. `published` is what the reader or the file gives, YYYY-MM-DD.
 */
export class Article {
  id = `a${(last += 1)}`;
  /** "waiting", "reading", "done", "failed" or "stopped"; `reason` says why one failed. */
  state = "waiting";
  reason = null;
  /** As the engine gave it, or null. */
  analysis = null;
  /** How long the engine took, in milliseconds. */
  took = 0;
  /** What came of the edits, by the id of the fact, value or entity: "accepted", "rejected" or "edited". */
  review = new Map();
  /** The edits that fit nothing in the text as it is now; they wait in case it comes back. */
  unfit = [];
  #result = null;
  #items = null;
  #entities = null;

  constructor({ name, text, published = null, url = null, outlet = null, title = null, note = null, sample = null, edits = [] }) {
    Object.assign(this, { name, text, published, url, outlet, givenTitle: title, note, sample });
    /** The reader's corrections, see `review/apply.js`. */
    this.edits = edits;
  }

  /** The analysis with all corrections, or null. */
  get result() {
    return this.#result ?? this.analysis;
  }

  /** What the article is called: by itself, by its file's data, by its file, or, where it has none, by its first words. */
  get title() {
    const own = this.name === texts.intake.own ? opening(this.text) || this.name : this.name;
    return this.result?.article.title?.text ?? this.givenTitle ?? own;
  }

  /** The day it was published, as given or as found in its text, or null. */
  get date() {
    return this.published ?? this.result?.article.published ?? null;
  }

  /** Facts, values and unread places to show, in order of the text. */
  get items() {
    return (this.#items ??= this.result ? itemsOf(this) : []);
  }

  /** Who and what is named, the most mentioned first. */
  get entities() {
    return (this.#entities ??= this.result ? entitiesOf(this.result, this) : []);
  }

  /** Takes a new analysis, or null while there is none. */
  take(analysis, took = 0) {
    this.analysis = analysis;
    this.took = took;
    this.correct(this.edits);
  }

  /** Takes the reader's corrections in the place of those before. */
  correct(edits) {
    const corrected = this.analysis && edits.length > 0 ? apply(this.text, this.analysis, edits) : null;
    this.edits = edits;
    this.#result = corrected?.result ?? null;
    this.review = corrected?.review ?? new Map();
    this.unfit = corrected?.unfit ?? [];
    this.#items = null;
    this.#entities = null;
  }
}

/** The first words of a text, as far as a line goes. */
function opening(text) {
  const [line] = text.trimStart().slice(0, 4 * OPENING).split(/[\n\r\u2028\u2029]/, 1);
  return shorten(line.trim(), OPENING);
}
