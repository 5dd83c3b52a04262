// How far the reading of many articles is, how long it will take, and a way to stop it.

import { texts } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { byId } from "../ui/dom.js";

/** Shorter rounds are over before anybody could read of them. */
const FEW = 3;

/** How often the numbers change at most. */
const PAUSE_MS = 120;

export class QueueProgress {
  #queue;
  #running = false;
  #timer = null;

  constructor(queue) {
    this.#queue = queue;
    byId("queue-stop").addEventListener("click", () => queue.stop());
    queue.addEventListener("progress", () => {
      this.#timer ??= setTimeout(() => this.#show(), PAUSE_MS);
    });
  }

  #show() {
    this.#timer = null;
    const { done, total, failed, left } = this.#queue.progress;
    const running = done < total;
    byId("queue").hidden = !running || total < FEW;
    byId("queue-progress").max = Math.max(1, total);
    byId("queue-progress").value = done;
    byId("queue-label").textContent = texts.desk.progress(done, total, left && Math.ceil(left / 1000));
    if (this.#running && !running) announce(texts.desk.finished(done - failed, failed));
    this.#running = running;
  }
}
