// Who said what: the statements, by speaker.

import { factsLook } from "../article/looks.js";
import { card } from "../facts/card.js";
import { shorten } from "../format/shorten.js";
import { Pane } from "../lists/pane.js";
import { texts } from "../texts/texts.js";
import { byId, el } from "../ui/dom.js";
import { whyNothing } from "../views/nothing.js";
import { countSpeakers, speakerKey, speakersOf } from "./groups.js";

export class SpeakerPane {
  tab = "speakers-tab";
  #pane;
  #statements = [];
  #groups = [];
  #nothing = "";
  /** Whether the list shows what was set last; it is made only when somebody looks. */
  #made = false;

  /** `acts` does what buttons are for; `on`: `point(items)`, `speaker(id, article)` to be gone to among people and bodies. */
  constructor(acts, on) {
    const list = byId("speaker-list");
    this.#pane = new Pane({
      list,
      filters: null,
      kinds: [],
      make: (item) => card(item),
      groupOf: speakerKey,
      onPoint: (item) => on.point(item ? [item] : []),
      onAct: (item, entry, button) => {
        if (!button) return;
        if (button.dataset.act !== "entity") this.#pane.setCurrent(entry, false);
        acts.act(item, entry, button);
      },
    });
    list.addEventListener("click", ({ target }) => {
      const button = target.closest("[data-act=speaker]");
      if (!button) return;
      const { item } = button.closest(".group").querySelector(".card").dataset;
      const { article } = this.#statements.find(({ id }) => id === item);
      on.speaker(button.dataset.entity, article);
    });
  }

  /** Takes a new scene and gives the number of speakers. */
  set(scene) {
    const { items } = scene;
    this.#statements = items.filter(({ kind }) => kind === "statement");
    this.#groups = speakersOf(this.#statements);
    this.#nothing = whyNothing(scene, texts.speakers.empty);
    this.#made = false;
    return countSpeakers(this.#groups);
  }

  look() {
    return factsLook("statement");
  }

  holds({ kind }) {
    return kind === "statement";
  }

  /** Makes the list, if it is not made yet. */
  make() {
    if (this.#made) return;
    this.#made = true;
    if (this.#statements.length === 0) this.#pane.explain(this.#nothing);
    else this.#pane.set(this.#statements, {}, this.#groups.map(withHeading));
  }

  reveal(item) {
    this.make();
    return this.#pane.reveal(item);
  }

  stop() {
    this.#pane.setCurrent(null);
  }

  reset() {}

  growAll() {
    this.make();
    this.#pane.growAll();
  }
}

function withHeading(group) {
  return { ...group, heading: () => heading(group) };
}

function heading({ label, entity }) {
  const name = shorten(label, 120);
  if (entity === null) return [el("span", { class: "speaker-name" }, name)];
  const attributes = {
    type: "button",
    class: "link speaker-name",
    "data-act": "speaker",
    "data-entity": entity,
    title: texts.speakers.show,
  };
  return [el("button", attributes, name)];
}
