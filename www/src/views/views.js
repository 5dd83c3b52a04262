// The views of what was found, one a tab: facts, people and bodies, ledger, speakers, links and what was not read. Each
// gets the same scene and makes what it shows when somebody looks.

import { byId } from "../ui/dom.js";
import { Tabs } from "../ui/tabs.js";

/**
 * What a view shows is a scene: see `scene.js`.
 *
 * A view has `tab`, the id of its tab; `set(scene)` takes a scene and gives its count, or a promise of it where counting
 * takes long; `make()` makes what is shown, once for each scene; `look()` what is marked in the article; `holds(item)`
 * whether an item is at home there; `reveal(item)` the entry of an item; `stop()` lets go of the current entry; `reset()`
 * forgets what was chosen for the text before; `growAll()` makes every entry, for paper.
 */
export class Views {
  #tabs;
  #views;
  #scene = null;

  /** `onSwitch()` hears that another view is open. */
  constructor(views, onSwitch) {
    this.#views = views;
    this.#tabs = new Tabs(byId("views"), () => this.#switched());
    this.onSwitch = onSwitch;
    this.#tellRoom();
  }

  /** The view that is open. */
  get open() {
    return this.#views.find(({ tab }) => tab === this.#tabs.chosen);
  }

  /** Gives all views a new scene. */
  set(scene) {
    this.#scene = scene;
    const focused = document.activeElement.closest?.("[role=tabpanel] [data-item]");
    for (const view of this.#views) this.#count(view, view.set(scene));
    this.open.make();
    if (focused && !focused.isConnected) this.#enterAgain(focused.dataset.item);
  }

  /** Opens a view. */
  show(view) {
    if (view === this.open) return;
    this.#tabs.show(view.tab);
    this.#switched();
  }

  /** Where an item is looked for: in the open view if it is at home there, else in the first that holds it. */
  home(item) {
    return this.open.holds(item) ? this.open : this.#views.find((view) => view.holds(item));
  }

  reset() {
    for (const view of this.#views) view.reset();
  }

  growAll() {
    for (const view of this.#views) view.growAll();
  }

  async #count(view, count) {
    if (typeof count === "number") return this.#tabs.setCount(view.tab, count);
    const scene = this.#scene;
    const later = await count;
    if (scene === this.#scene) this.#tabs.setCount(view.tab, later);
  }

  /** Whoever stood at an entry that was made anew stands there again. */
  #enterAgain(id) {
    const entry = document.querySelector(`[role=tabpanel]:not([hidden]) [data-item="${CSS.escape(id)}"]`);
    entry?.querySelector(".fact, .show")?.focus({ preventScroll: true });
  }

  /** Tables and pictures get more room than lists. */
  #tellRoom() {
    byId("desk").dataset.view = this.#tabs.chosen.replace(/-tab$/, "");
  }

  #switched() {
    for (const view of this.#views) view.stop();
    this.#tellRoom();
    this.open.make();
    byId("facts-body").scrollTop = 0;
    this.onSwitch();
  }
}
