// Says which file is being opened, where that takes longer than a moment.

import { texts } from "../texts/texts.js";
import { hideNotice, showNotice } from "../ui/notice.js";

const MOMENT_MS = 400;

export class Opening {
  #timer = null;
  #shown = false;

  /** Takes the progress of `readFiles`. */
  tell({ done, files, name }) {
    clearTimeout(this.#timer);
    if (name === null) return;
    const say = () => {
      showNotice(texts.files.opening(name, done + 1, files));
      this.#shown = true;
    };
    if (this.#shown) say();
    else this.#timer = setTimeout(say, MOMENT_MS);
  }

  /** All are open. */
  end() {
    clearTimeout(this.#timer);
    if (this.#shown) hideNotice();
  }
}
