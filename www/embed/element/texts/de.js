// The German words of the element's own interface: the keys of `en.js`.

import { toolsOf } from "../../../src/texts/language.js";
import { de as told } from "../../../src/texts/facts/de.js";

const { counted } = toolsOf("de");

export const de = {
  ...told,

  panel: {
    title: "Fakten dieses Artikels",
    blank: "Hier werden die Fakten eines Textes stehen.",
    reading: "Wird gelesen …",
    progress: (percent) => `Wird gelesen, ${percent}\u00a0%`,
    nothing: "Nichts gefunden",
    /** Why there is nothing to list, by the view. */
    empty: {
      foreign:
        "Dieser Text ist anscheinend nicht englisch. Gelesen werden nur englische Nachrichten, darum wurde ihm nichts entnommen.",
      cards: "In diesem Text wurden keine Fakten gefunden.",
      ledger: "In diesem Text gibt, verspricht, fordert oder verweigert niemand Geld, Güter oder Hilfe.",
      timeline: "Kein Fakt dieses Textes hat ein Datum.",
      quotes: "In diesem Text wird niemand zitiert oder wiedergegeben.",
    },
    /** What went wrong and what helps, by the code of the error. */
    errors: {
      "worker-blocked":
        "Die Fakten können nicht gelesen werden: Die Regeln dieser Seite erlauben keinen Worker. Die Website kann „worker-src 'self' blob:“ erlauben.",
      "wasm-blocked":
        "Die Fakten können nicht gelesen werden: Die Regeln dieser Seite erlauben kein WebAssembly. Die Website kann „script-src 'wasm-unsafe-eval'“ erlauben.",
      "frame-blocked":
        "Die Fakten können nicht gelesen werden: Die Regeln dieser Seite erlauben den Rahmen nicht, in dem gelesen wird.",
      "not-loaded": "Die Fakten können nicht gelesen werden: Eine nötige Datei konnte nicht geladen werden.",
      "engine-failed": "Die Fakten dieses Textes konnten nicht gelesen werden.",
      "bad-date":
        "Die Fakten können nicht gelesen werden: Das Datum der Veröffentlichung ist kein Tag wie 2024-02-09.",
      "bad-options": "Die Fakten können nicht gelesen werden: Das Element enthält eine unbekannte Angabe.",
    },
  },

  input: {
    text: "Artikel",
    hint: "Einen englischen Nachrichtenartikel einfügen oder schreiben.",
    published: "Veröffentlicht am",
  },

  cards: {
    inSource: "Zur Quelle",
    inSourceOf: (words) => `Zur Quelle: ${words}`,
  },

  ledger: {
    caption: "Wer wem was gibt, zusagt oder verweigert",
    status: "Stand",
    notSaid: "nicht genannt",
  },

  timeline: {
    deadline: "Frist",
    undated: (count) =>
      counted(count, { one: "Eintrag ohne Datum ist ausgelassen.", other: "Einträge ohne Datum sind ausgelassen." }),
  },
};
