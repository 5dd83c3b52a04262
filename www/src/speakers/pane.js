// Who said what: the shares of the speakers, and the statements of each.

import { factsLook } from "../article/looks.js";
import { card } from "../facts/card.js";
import { shorten } from "../format/shorten.js";
import { Pane } from "../lists/pane.js";
import { texts } from "../texts/texts.js";
import { breathe, byId, el } from "../ui/dom.js";
import { revealIn } from "../ui/scroll.js";
import { whyNothing } from "../views/nothing.js";
import { countSpeakers, isKnown, speakerId, speakersOf } from "./groups.js";
import { SharesPane } from "./shares-pane.js";
import { withShares } from "./shares.js";

/** More statements, with the groups that they are in, are shown on demand: many articles have thousands. */
const STEP = 80;
/** As many as paper can bear. */
const MOST = 3000;

export class SpeakerPane {
  tab = "speakers-tab";
  #pane;
  #list = byId("speaker-list");
  #shares = new SharesPane({ group: (id) => this.#toGroup(id), order: () => this.#makeList(STEP) });
  #shown = 0;
  #scene = null;
  #statements = [];
  /** In the order that the shares have; null before they are found. */
  #groups = null;
  /** Whether the list shows what was set last; it is made only when somebody looks. */
  #made = false;

  /** `acts` does what buttons are for; `on`: `point(items)`, `entity(entity)` to be gone to. */
  constructor(acts, on) {
    this.#pane = new Pane({
      list: this.#list,
      filters: null,
      kinds: [],
      make: (item) => card(item),
      groupOf: (item) => speakerId(item, this.#scene.joint),
      onPoint: (item) => on.point(item ? [item] : []),
      onAct: (item, entry, button) => {
        if (!button) return;
        if (button.dataset.act !== "entity") this.#pane.setCurrent(entry, false);
        acts.act(item, entry, button);
      },
    });
    this.#list.addEventListener("click", ({ target }) => {
      const button = target.closest("[data-act=speaker]");
      const group = button && this.#groups.find(({ id }) => id === button.dataset.group);
      if (group) on.entity(group.entity);
      if (target.closest(".more-speakers")) this.#makeList(this.#shown + STEP);
    });
  }

  /** Takes a new scene and gives the number of speakers; of several articles they are counted once there is time. */
  set(scene) {
    this.#scene = scene;
    this.#statements = scene.items.filter(({ kind }) => kind === "statement");
    this.#groups = null;
    this.#made = false;
    if (!scene.all) return countSpeakers(this.#find());
    return breathe().then(() => (scene !== this.#scene || scene.isStale ? 0 : countSpeakers(this.#find())));
  }

  look() {
    return factsLook("statement");
  }

  holds({ kind }) {
    return kind === "statement";
  }

  /** Makes the list, if it is not made yet and there is something to make it of. */
  make() {
    if (this.#made || !this.#scene) return;
    this.#made = true;
    this.#groups = withShares(this.#find());
    this.#shares.show(this.#groups);
    if (this.#statements.length === 0) this.#pane.explain(whyNothing(this.#scene, texts.speakers.empty));
    else this.#makeList(STEP);
  }

  reveal(item) {
    this.make();
    const place = this.#placeOf(speakerId(item, this.#scene.joint));
    if (place > this.#shown) this.#makeList(place);
    return this.#pane.reveal(item);
  }

  stop() {
    this.#pane.setCurrent(null);
  }

  reset() {}

  growAll() {
    this.make();
    this.#shares.growAll();
    if (this.#statements.length > 0) this.#makeList(MOST);
    this.#pane.growAll();
  }

  #find() {
    return (this.#groups ??= speakersOf(this.#statements, this.#scene.joint));
  }

  /** Makes the groups of the first so many statements, and a button for the others. */
  #makeList(count) {
    const groups = this.#shares.ordered(this.#groups);
    this.#groups = [...groups.filter(isKnown), ...groups.filter((group) => !isKnown(group))];
    this.#shown = count;
    const shown = this.#groups.filter(({ id }) => this.#placeOf(id) <= count || id === this.#groups[0].id);
    this.#pane.set(this.#statements, {}, shown.map(withHeading));
    const left = this.#groups.length - shown.length;
    if (left === 0) return;
    this.#list.append(el("button", { type: "button", class: "button more-speakers" }, texts.speakers.more(left)));
  }

  /** How many statements there are up to the end of a group. */
  #placeOf(id) {
    const at = this.#groups.findIndex((group) => group.id === id);
    return this.#groups.slice(0, at + 1).reduce((sum, { items }) => sum + items.length, 0);
  }

  /** Goes from a share to the statements behind it. */
  #toGroup(id) {
    const place = this.#placeOf(id);
    if (place > this.#shown) this.#makeList(place);
    const heading = this.#list.querySelector(`[data-group="${CSS.escape(id)}"]`);
    const section = heading.closest(".group");
    revealIn(section.querySelector("h3"));
    section.querySelector(".fact").focus({ preventScroll: true });
  }
}

function withHeading(group) {
  return { ...group, heading: () => heading(group) };
}

function heading({ id, label, entity }) {
  const name = shorten(label, 120);
  if (entity === null) return [el("span", { class: "speaker-name", "data-group": id }, name)];
  const attributes = {
    type: "button",
    class: "link speaker-name",
    "data-act": "speaker",
    "data-group": id,
    title: texts.speakers.show,
  };
  return [el("button", attributes, name)];
}
