// Single keys for those who work here all day: one table of what each does, from which the help is made too. They are
// never taken from a field, a dialog or a shortcut of the browser, and they can be switched off.

import { recall, remember } from "../ui/remember.js";

const KEY = "nutgraf.keys";
/** Where letters are text, or choose among what is offered. */
const NO_FIELDS = ":not([type=checkbox],[type=radio],[type=range],[type=button])";
const FIELDS = ["textarea", "select", "[contenteditable]", `input${NO_FIELDS}`].join();

class Keys {
  #entries = [];
  #on = recall(KEY) !== "off";

  constructor(target) {
    target.addEventListener("keydown", (event) => this.#press(event));
  }

  /**
   * Registers what a key does. `key` is one as `KeyboardEvent.key` names it, or a list of them that do alike; `words` say
   * for the help what it does, and `room` under which heading; `run(key)` does it, and gives false where there was
   * nothing to do. `always` is for what has to work though single keys are off.
   */
  add({ key, words, room, run, always = false }) {
    const own = [key].flat();
    const taken = own.find((each) => this.#entries.some((entry) => entry.keys.includes(each)));
    if (taken) throw new Error(`two things are to be done by the key "${taken}"`);
    this.#entries.push({ keys: own, words, room, run, always });
  }

  /** `{room, entries}` in the order in which they came; an entry is `{keys, words}`. */
  get table() {
    const rooms = new Map();
    for (const { keys, words, room } of this.#entries) {
      if (!rooms.has(room)) rooms.set(room, []);
      rooms.get(room).push({ keys, words });
    }
    return [...rooms].map(([room, entries]) => ({ room, entries }));
  }

  /** Whether single keys do anything. The choice is remembered on this device. */
  get on() {
    return this.#on;
  }

  set on(on) {
    this.#on = on;
    remember(KEY, on ? "on" : "off");
  }

  #press(event) {
    const { key, target } = event;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (target.closest?.(FIELDS) || document.querySelector("dialog[open]")) return;
    const entry = this.#entries.find(({ keys }) => keys.includes(key));
    if (!entry || !(this.#on || entry.always)) return;
    if (entry.run(key) !== false) event.preventDefault();
  }
}

/** The keys of this page. */
export const keys = new Keys(document);
