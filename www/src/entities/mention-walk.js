// Walking through the mentions of one entity, on and round, and the two buttons that do it.

import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { mentionAt } from "./joint.js";
import { positionInWords } from "./kinds.js";

export class MentionWalk {
  entity = null;
  #at = null;
  #position = el("span", { class: "position" });
  #controls = el(
    "div",
    { class: "walker", role: "group" },
    arrow("previous", texts.entities.previous),
    this.#position,
    arrow("next", texts.entities.next),
  );

  /** Stands at one mention of an entity, or, where `at` is null, before its first. */
  start(entity, at = null) {
    this.entity = entity;
    this.#at = at;
    this.#controls.setAttribute("aria-label", texts.entities.mentionsOf(entity.source.name));
    this.#tell();
  }

  /** Goes on by one, forth or back, from the last to the first, and gives the mention. */
  step(by) {
    const { length } = this.entity.source.mentions;
    if (length === 0) return null;
    const from = this.#at ?? (by > 0 ? -1 : length);
    this.#at = (from + by + length) % length;
    this.#tell();
    return mentionAt(this.entity, this.#at);
  }

  /** Goes on by one among some that follow each other, `count` from `first` on, and gives the mention. */
  stepWithin(first, count) {
    const within = this.#at !== null && this.#at >= first && this.#at < first + count;
    this.#at = within ? first + ((this.#at - first + 1) % count) : first;
    this.#tell();
    return mentionAt(this.entity, this.#at);
  }

  /** Puts the buttons into the entity's entry. */
  enter(entry) {
    if (this.#controls.parentElement !== entry) entry.querySelector(".entity-name").after(this.#controls);
  }

  stop() {
    this.entity = null;
    this.#controls.remove();
  }

  #tell() {
    this.#position.textContent = positionInWords(this.#at, this.entity.source.mentions.length);
  }
}

function arrow(act, label) {
  return el("button", { type: "button", class: `step ${act}`, "data-act": act, "aria-label": label, title: label });
}
