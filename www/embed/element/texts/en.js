// The English words of the element's own interface, beside those that facts are told with. To add a language: one file
// here and one in `www/src/texts/facts`, both named in `texts.js`; `tests/texts` holds the languages alike.

import { toolsOf } from "../../../src/texts/language.js";
import { en as told } from "../../../src/texts/facts/en.js";

const { counted } = toolsOf("en");

export const en = {
  ...told,

  panel: {
    title: "Facts of this article",
    blank: "The facts of a text will stand here.",
    reading: "Reading…",
    progress: (percent) => `Reading, ${percent}%`,
    nothing: "Nothing found",
    /** Why there is nothing to list, by the view. */
    empty: {
      foreign: "This text does not read as English. Only English news is read, so nothing was taken from it.",
      cards: "No facts were found in this text.",
      ledger: "Nobody gives, promises, asks for or refuses money, goods or help in this text.",
      timeline: "No fact of this text has a date.",
      quotes: "Nobody is quoted or cited in this text.",
    },
    /** What went wrong and what helps, by the code of the error. */
    errors: {
      "worker-blocked":
        "The facts cannot be read: this page’s rules allow no worker. Its site can allow “worker-src 'self' blob:”.",
      "wasm-blocked":
        "The facts cannot be read: this page’s rules allow no WebAssembly. Its site can allow “script-src 'wasm-unsafe-eval'”.",
      "frame-blocked": "The facts cannot be read: this page’s rules do not allow the frame that reads them.",
      "not-loaded": "The facts cannot be read: a file of the reader could not be loaded.",
      "engine-failed": "The facts of this text could not be read.",
      "bad-date": "The facts cannot be read: the date of publication is no day such as 2024-02-09.",
      "bad-options": "The facts cannot be read: the element was given something that it does not know.",
    },
  },

  input: {
    text: "Article",
    hint: "Paste or type an English news article.",
    published: "Published on",
  },

  cards: {
    inSource: "In the source",
    inSourceOf: (words) => `In the source: ${words}`,
  },

  ledger: {
    caption: "Who gives, promises or refuses what to whom",
    status: "Status",
    notSaid: "not said",
  },

  timeline: {
    deadline: "deadline",
    undated: (count) => counted(count, { one: "entry without a date is left out.", other: "entries without a date are left out." }),
  },
};
