// The reader's decisions over the whole desk, one step at a time, each to be undone and redone.

import { addressOf } from "./address.js";
import { withEdit, withoutVerdict } from "./edits.js";

/** Steps that are remembered; nobody undoes more. */
const MOST = 500;

/** Event: "change", whenever there is another step to undo or redo. */
export class Corrections extends EventTarget {
  #desk;
  #done = [];
  #undone = [];

  constructor(desk) {
    super();
    this.#desk = desk;
    desk.addEventListener("articles", () => this.#tell());
    desk.addEventListener("current", () => this.#tell());
  }

  /** Puts other edits in the place of an article's, for the sake of one item. `words` say what was done. */
  commit({ article, id }, edits, words) {
    this.#done = [...this.#done, { article, id, before: article.edits, after: edits, words }].slice(-MOST);
    this.#undone = [];
    this.#desk.correct(article, edits);
    this.#tell();
  }

  /** Accepts or rejects a fact or value, or takes that back where it stands so already. Gives the verdict, or null. */
  judge(item, verdict, wordsFor) {
    const { article, source } = item;
    const on = addressIn(article, source);
    const stands = article.edits.some(({ type, on: { of, id } }) => type === verdict && of === on.of && id === on.id);
    const edits = stands ? withoutVerdict(article.edits, on) : withEdit(article.edits, { type: verdict, on });
    const now = stands ? null : verdict;
    this.commit(item, edits, wordsFor(now));
    return now;
  }

  /** What an undo would undo and a redo redo: `{article, id, words}`, or null. */
  get next() {
    return { undo: this.#last(this.#done), redo: this.#last(this.#undone) };
  }

  /** Takes the last step back. Gives it, or null where there is none. */
  undo() {
    return this.#step(this.#done, this.#undone, "before");
  }

  /** Does again what was undone last. */
  redo() {
    return this.#step(this.#undone, this.#done, "after");
  }

  #step(from, to, which) {
    const step = this.#last(from);
    if (!step) return null;
    from.splice(from.indexOf(step), 1);
    to.push(step);
    this.#desk.correct(step.article, step[which]);
    this.#tell();
    return step;
  }

  /** Steps of articles that were taken away are passed over. */
  #last(steps) {
    return steps.findLast(({ article }) => this.#desk.article(article.id) === article) ?? null;
  }

  #tell() {
    this.dispatchEvent(new Event("change"));
  }
}

/** The address of a fact, value or entity of an article, by its words as the engine gave them. */
export function addressIn({ analysis }, thing) {
  const { facts, values, entities } = analysis;
  const list = { fact: facts, value: values, entity: entities }[addressOf(thing).of];
  return addressOf(list.find(({ id }) => id === thing.id) ?? thing);
}
