// The form of one fact: its kind and its slots. What is chosen is tried out on the analysis at once; it counts when saved.

import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { addressIn } from "./corrections.js";
import { apply } from "./apply.js";
import { chooser } from "./choices.js";
import { withEdit, without } from "./edits.js";
import { kindsFor } from "./facts.js";
import { openPanel } from "./panel.js";
import { Selected } from "./selection.js";
import { shorten } from "../format/shorten.js";
import { slotsIn, slotValue } from "./shape.js";
import { slotFields } from "./slot-fields.js";

export class FactForm {
  #article;
  #id;
  #on;
  #selected;
  #edits;
  #at;
  #fields = el("div", { class: "correction-fields" });
  #hint = el("p", { class: "correction-hint", "aria-live": "polite" }, texts.review.selectHint);

  /**
   * Opens the form of a fact. `on`: `spanOf(range)` gives the selected words of the article, `commit(edits, words)` takes
   * the article's new edits, `closed()` hears that the form is gone.
   */
  constructor(item, on) {
    this.#article = item.article;
    this.#id = item.source.id;
    this.#on = on;
    this.#at = addressIn(item.article, item.source);
    this.#edits = item.article.edits;
    this.#selected = new Selected(on.spanOf, () => this.#tellSelected());
    this.#show();
    const words = shorten(item.span.text, 60);
    const kept = without(this.#edits, this.#at);
    openPanel({
      title: texts.review.editTitle(texts.kinds[item.kind].one),
      fields: [el("p", { class: "correction-quote" }, shorten(item.source.evidence.text, 300)), this.#hint, this.#fields],
      focus: (panel) => panel.querySelector("select, input"),
      on: {
        save: () => this.#save(texts.review.edited(words)),
        reset: kept.length < this.#edits.length ? () => on.commit(kept, texts.review.wasReset(words)) : null,
        closed: () => {
          this.#selected.stop();
          on.closed();
        },
      },
    });
  }

  #save(words) {
    if (this.#fields.querySelector("[aria-invalid=true]")) return texts.review.mendFirst;
    const changed = this.#edits !== this.#article.edits;
    return () => changed && this.#on.commit(this.#edits, words);
  }

  /** Tries an edit out, and shows the form as it comes out, with the focus where it was. */
  #try(edit) {
    this.#edits = withEdit(this.#edits, edit);
    const label = document.activeElement?.getAttribute("aria-label");
    this.#show();
    [...this.#fields.querySelectorAll("[aria-label]")].find((each) => each.getAttribute("aria-label") === label)?.focus();
  }

  #show() {
    const { result } = apply(this.#article.text, this.#article.analysis, this.#edits);
    const fact = result.facts.find(({ id }) => id === this.#id);
    const about = { article: this.#article, result, fact, selected: this.#selected };
    const slots = slotsIn(fact).flatMap((slot) => {
      return slotFields(slot, slotValue(fact, slot), about, (to) => this.#try({ type: "slot", on: this.#at, slot: slot.name, to }));
    });
    this.#fields.replaceChildren(...this.#kindField(fact), ...slots);
  }

  #kindField(fact) {
    const kinds = kindsFor(fact);
    if (kinds.length === 0) return [];
    const options = [fact.kind, ...kinds].map((kind) => ({ value: kind, words: texts.kinds[kind].one }));
    const label = texts.review.kind;
    const field = chooser({ "aria-label": label }, null, [{ label: null, options }], fact.kind);
    field.addEventListener("change", () => this.#try({ type: "kind", on: this.#at, to: field.value }));
    return [el("div", { class: "correction-row" }, el("span", { class: "correction-label", "aria-hidden": "true" }, label), field)];
  }

  #tellSelected() {
    this.#hint.textContent = texts.review.selected(shorten(this.#selected.span.text, 80));
    for (const button of this.#fields.querySelectorAll(".use-selected")) button.hidden = false;
  }
}
