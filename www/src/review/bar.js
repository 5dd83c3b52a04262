// What can be decided of an entry: a row of buttons that stands on the entry that is pointed at, has the focus or is current.
// There is one row only; it goes from entry to entry.

import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";

/** What each kind of entry can be asked for; places that were not read are nobody's fact. */
const ACTS = {
  fact: ["accept", "reject", "edit", "copy"],
  value: ["accept", "reject"],
  entity: ["edit", "merge"],
};

export class ReviewBar {
  #row = el("div", { class: "review-row", role: "group", "aria-label": texts.review.row });
  #pane;
  #itemOf;
  #entry = null;
  /** Where the pointer was last. */
  #pointer = "";

  /** `itemOf(entry)` gives the item or entity of an entry; `act(name, item, button)` does what a button is for. */
  constructor(pane, itemOf, act) {
    this.#pane = pane;
    this.#itemOf = itemOf;
    pane.addEventListener("pointerover", ({ target, clientX, clientY }) => {
      // A pointer that rests has not come to what was scrolled or laid out below it.
      const rests = this.#pointer === (this.#pointer = `${clientX} ${clientY}`);
      if (!rests) this.#hover(target.closest(".card"));
    });
    pane.addEventListener("pointerleave", () => this.#hover(pane.querySelector(".panel:not([hidden]) .card.current")));
    pane.addEventListener("current", ({ target }) => this.#enter(target, true));
    pane.addEventListener("focusin", ({ target }) => {
      if (!this.#row.contains(target)) this.#enter(target.closest(".card"), true);
    });
    this.#row.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      // The list would take it for a click on the entry.
      event.stopPropagation();
      if (button) act(button.dataset.review, itemOf(this.#entry), button);
    });
  }

  /** The item or entity whose entry has the focus, or is current, or is pointed at: what a key is about. */
  get item() {
    const focused = document.activeElement?.closest?.("[data-item]");
    const entry = focused ?? this.#pane.querySelector(".panel:not([hidden]) .current[data-item]") ?? this.#entry;
    return entry?.isConnected ? this.#itemOf(entry) : null;
  }

  /** A row with a button that has the focus stays where it is while the pointer passes by. */
  #hover(entry) {
    if (entry === this.#row.parentElement || this.#row.contains(document.activeElement)) return;
    this.#enter(entry, entry?.classList.contains("current") || entry?.contains(document.activeElement));
  }

  /** `stands` gives the row a line of its own; else it floats over the entry, so that nothing moves under the pointer. */
  #enter(entry, stands) {
    if (!entry) return;
    this.#row.classList.toggle("stands", stands);
    if (entry === this.#row.parentElement) return;
    const item = this.#itemOf(entry);
    const acts = item ? actsFor(item) : [];
    this.#entry = entry;
    this.#row.replaceChildren(...acts.map((name) => button(name, item)));
    if (acts.length > 0) entry.append(this.#row);
    else this.#row.remove();
  }
}

/** What can be asked for of an item or entity. */
export function actsFor(item) {
  if (item.kind === "unread") return [];
  return ACTS[item.mentions ? "entity" : item.slots ? "fact" : "value"];
}

function button(name, item) {
  const pressed = { accept: "accepted", reject: "rejected" }[name];
  const attributes = { type: "button", class: `review-act ${name}`, "data-review": name };
  if (pressed) attributes["aria-pressed"] = String(item.review === pressed);
  return el("button", attributes, texts.review.acts[name]);
}
