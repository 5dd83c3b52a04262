// How far the reading of many articles is, how long it will take, and a way to stop it.

import { announce } from "../ui/announce.js";
import { byId } from "../ui/dom.js";

/** Shorter rounds are over before anybody could read of them. */
const FEW = 3;

export class QueueProgress {
  #queue;
  #running = false;

  constructor(queue) {
    this.#queue = queue;
    byId("queue-stop").addEventListener("click", () => queue.stop());
    queue.addEventListener("progress", () => this.#show());
  }

  #show() {
    const { done, total, failed, left } = this.#queue.progress;
    const running = done < total;
    byId("queue").hidden = !running || total < FEW;
    byId("queue-progress").max = Math.max(1, total);
    byId("queue-progress").value = done;
    byId("queue-label").textContent = `${done} of ${total} read${left ? `, ${timeInWords(left)} left` : ""}`;
    if (this.#running && !running) announce(`${done - failed} articles read${failed ? `, ${failed} could not be read` : ""}`);
    this.#running = running;
  }
}

function timeInWords(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
