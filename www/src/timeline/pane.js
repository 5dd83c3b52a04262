// The timeline: when facts happen or fall due and when they were said, as a picture with a table behind it.

import { factsLook } from "../article/looks.js";
import { dayInWords } from "../format/page.js";
import { hearPoint, leaveByEscape, markCurrent } from "../lists/entry.js";
import { nextSort, tellSort } from "../lists/sort-table.js";
import { texts } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { byId, el } from "../ui/dom.js";
import { whyNothing } from "../views/nothing.js";
import { moved, rangeInWords, wholeOf, windowOf } from "./axis.js";
import { Dated } from "./dated.js";
import { entriesOf } from "./entries.js";
import { momentOf } from "./moment.js";
import { columnsOf } from "./table.js";
import { makeTools, MOVES } from "./tools.js";
import { undatedList } from "./undated.js";

/** As many as paper can bear. */
const MOST = 1000;
const STEPS = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

export class TimelinePane {
  tab = "timeline-tab";
  #root = byId("timeline");
  #scene = null;
  #entries = { dated: [], undated: [] };
  /** Each entry by the ids of its item and of its times. */
  #byItem = new Map();
  #dated = null;
  #chosen = { shape: "picture", clock: "happens", sort: { id: null, direction: 1 } };
  #window = null;
  #made = false;
  #today;
  #acts;

  /** `acts` does what buttons are for; `on`: `point(items)`; `today()` is the day to judge deadlines against, YYYY-MM-DD. */
  constructor(acts, on, today) {
    this.#acts = acts;
    this.#today = today;
    this.#root.addEventListener("click", ({ target }) => this.#click(target));
    this.#root.addEventListener("keydown", (event) => this.#key(event));
    leaveByEscape(this.#root);
    hearPoint(this.#root, (target) => this.#itemOf(target), (item) => on.point(item ? [item] : []));
    this.#root.addEventListener("focusin", ({ target }) => this.#stopAt(target.closest(".timeline-point")));
  }

  /** Takes a new scene, and gives the number of entries. */
  set(scene) {
    this.#scene = scene;
    this.#entries = entriesOf(scene.items);
    const all = [...this.#entries.dated, ...this.#entries.undated];
    const ids = ({ item, said, times }) => [said?.id, ...times.map(({ id }) => id), item.id].filter(Boolean);
    this.#byItem = new Map(all.flatMap((entry) => ids(entry).map((id) => [id, entry])));
    this.#window = null;
    this.#made = false;
    return all.length;
  }

  look() {
    return factsLook("time");
  }

  holds(item) {
    return this.#byItem.has(item.id);
  }

  /** Makes the picture or the table, if it is not made yet. */
  make() {
    if (this.#made || !this.#scene) return;
    this.#made = true;
    const { dated, undated } = this.#entries;
    this.#dated = null;
    if (dated.length + undated.length === 0) {
      this.#root.replaceChildren(el("p", { class: "nothing" }, whyNothing(this.#scene, texts.timeline.empty)));
      return;
    }
    const rest = undated.length > 0 ? [undatedList(undated)] : [];
    this.#root.replaceChildren(...(dated.length > 0 ? this.#makeDated(dated) : []), ...rest);
    this.#dated?.more();
    this.#stopAt(this.#root.querySelector(".timeline-point"));
  }

  /** The row of an item, or of the entry that it is a time of. */
  async reveal(item) {
    const entry = this.#byItem.get(item.id);
    if (!entry) return null;
    this.make();
    const row = this.#dated?.row(entry) ?? this.#root.querySelector(`.timeline-undated [data-item="${CSS.escape(entry.item.id)}"]`);
    markCurrent(this.#root, row, true);
    return row;
  }

  stop() {
    markCurrent(this.#root, null);
  }

  reset() {
    this.#chosen.sort = { id: null, direction: 1 };
  }

  growAll() {
    this.make();
    this.#dated?.growTo(Math.min(MOST, this.#dated.rows.length));
  }

  #makeDated(dated) {
    const day = this.#today();
    const today = momentOf({ value: day }).from;
    this.#window ??= windowOf(momentsOf(dated));
    this.#dated = new Dated(dated, { ...this.#chosen, window: this.#window, today, several: this.#scene.all });
    const judged = el("p", { class: "timeline-today" }, texts.timeline.judged(dayInWords(day)));
    return [makeTools(this.#chosen), this.#dated.element, judged];
  }

  /** Makes everything anew, with the focus on the button that was pressed. */
  #renew(selector) {
    this.#made = false;
    this.make();
    this.#root.querySelector(selector).focus({ preventScroll: true });
  }

  #click(target) {
    const button = target.closest("button");
    if (!button) return;
    const { shape, clock, move, sort, act } = button.dataset;
    if (shape) this.#choose("shape", shape);
    else if (clock) this.#choose("clock", clock);
    else if (move) this.#move(move);
    else if (sort) this.#sortBy(sort);
    else if (button.matches(".more-rows")) this.#dated.more();
    else if (act) this.#acts.act(this.#itemOf(button), button.closest("[data-item]"), button);
  }

  #choose(what, value) {
    this.#chosen[what] = value;
    this.#renew(`[data-${what}=${value}]`);
  }

  #move(how) {
    const { dated } = this.#entries;
    this.#window = MOVES[how] ? moved(this.#window, MOVES[how]) : wholeOf(momentsOf(dated));
    this.#renew(`[data-move=${how}]`);
    announce(rangeInWords(this.#window));
  }

  #sortBy(id) {
    this.#chosen.sort = nextSort(this.#chosen.sort, id);
    this.#renew(`[data-sort=${id}]`);
    tellSort(this.#root, columnsOf(true), this.#chosen.sort, id);
  }

  /** Arrow keys walk from row to row of the picture. */
  #key(event) {
    const step = STEPS[event.key];
    const point = event.target.closest(".timeline-point");
    if (!step || !point) return;
    event.preventDefault();
    const all = [...this.#root.querySelectorAll(".timeline-point")];
    const next = Math.min(all.length - 1, Math.max(0, all.indexOf(point) + step));
    all[next].focus();
  }

  /** One row is the picture's only tab stop. */
  #stopAt(point) {
    if (!point) return;
    for (const other of this.#root.querySelectorAll(".timeline-point[tabindex='0']")) other.tabIndex = -1;
    point.tabIndex = 0;
  }

  /** The item that a button stands for: a time of its own, or the entry. */
  #itemOf(target) {
    const entry = this.#byItem.get(target.closest("[data-item]")?.dataset.item);
    const time = target.closest("[data-of]")?.dataset.of;
    if (!entry || !time) return entry?.item ?? null;
    return entry.item.article.items.find(({ id }) => id === time);
  }
}

/** All places in time of some entries. */
function momentsOf(entries) {
  return entries.flatMap(({ said, times }) => [said, ...times]).flatMap((time) => (time?.moment ? [time.moment] : []));
}
