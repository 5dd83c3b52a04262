// The views of what was found, one a tab: facts, people and bodies, ledger, speakers. Each gets the same scene and makes
// what it shows when somebody looks.

import { byId } from "../ui/dom.js";
import { Tabs } from "../ui/tabs.js";

/**
 * A scene is `{article, articles, all, found, items, filtered, entities, reason}`: the open article; those that the views
 * are about, one or all on the desk (`all`); their items, all that were found and those that the filter shows, and
 * whether it leaves any out; the entities of the open article; why there is nothing to show, or null.
 *
 * A view has `tab`, the id of its tab; `set(scene)` takes a scene and gives its count; `make()` makes what is shown, once
 * for each scene; `look()` what is marked in the article; `holds(item)` whether an item is at home there;
 * `reveal(item)` the entry of an item; `stop()` lets go of the current entry; `reset()` forgets what was chosen for the
 * text before; `growAll()` makes every entry, for paper.
 */
export class Views {
  #tabs;
  #views;

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
    const focused = document.activeElement.closest?.("[role=tabpanel] [data-item]");
    for (const view of this.#views) this.#tabs.setCount(view.tab, view.set(scene));
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
