// The German words that facts are told with: the keys of `en.js`. The article stays English, and so do its own words.

import { toolsOf } from "../language.js";

const { plural, counted } = toolsOf("de");

/** One kind of fact: its heading, what one is called, and a count of it. */
const kind = (label, one) => ({ label, one, counted: (n) => counted(n, { one, other: label }) });

/** A stretch of time, whose count may be a fraction, or null where it is not known. */
const stretch = (one, other) => (count) =>
  count === null ? `einige ${other}` : `${count.replace(".", ",")} ${plural(Number(count), { one, other })}`;

const inYear = (year) => (year === null ? ", Jahr unbekannt" : ` ${year}`);

/** Hours with their word before a zone: "09:30 Uhr (UTC+2)". */
const clockTime = (hours) => hours.replace(/^\d[\d:]*/, "$& Uhr");

/** The word for every stretch of one that is no "jede", by its gender. */
const EACH = {
  Jahr: "jedes",
  Jahrzehnt: "jedes",
  Jahrhundert: "jedes",
  Quartal: "jedes",
  Wochenende: "jedes",
  Monat: "jeden",
  Tag: "jeden",
};

const PER = {
  second: "Sekunde",
  minute: "Minute",
  hour: "Stunde",
  day: "Tag",
  week: "Woche",
  month: "Monat",
  quarter: "Quartal",
  year: "Jahr",
};

const ANNOTATED = { "basis point": "Basispunkte", "percentage point": "Prozentpunkte" };

export const de = {
  kinds: {
    commitment: { ...kind("Zusagen", "Zusage"), letter: "Z" },
    statement: { ...kind("Aussagen", "Aussage"), letter: "„" },
    meeting: { ...kind("Treffen", "Treffen"), letter: "&" },
    event: { ...kind("Ereignisse", "Ereignis"), letter: "!" },
    comparison: { ...kind("Vergleiche", "Vergleich"), letter: "<" },
    money: { ...kind("Geldbeträge", "Geldbetrag"), letter: "G" },
    quantity: { ...kind("Mengen", "Menge"), letter: "M" },
    time: { ...kind("Zeitangaben", "Zeitangabe"), letter: "T" },
  },

  facts: {
    slots: {
      speaker: "Wer",
      cue: "Wort",
      addressee: "An",
      giver: "Geber",
      receiver: "Empfänger",
      what: "Was",
      amount: "Umfang",
      when: "Wann",
      deadline: "Frist",
      through: "Über",
      participants: "Beteiligte",
      place: "Ort",
      topics: "Themen",
      agent: "Wer",
      trigger: "Tut",
      object: "Betrifft",
      left: "Verglichen",
      by: "Um",
      right: "Mit",
      source: "Quelle",
      via: "Laut",
    },
    /** How a fact stands: the word that is shown, and what it means. */
    standings: {
      requested: { word: "gefordert", help: "erbeten, verlangt oder benötigt" },
      proposed: { word: "vorgeschlagen", help: "besprochen, erwogen oder geplant" },
      pledged: { word: "zugesagt", help: "versprochen, angekündigt oder angestrebt" },
      agreed: { word: "beschlossen", help: "entschieden, genehmigt oder bewilligt" },
      contracted: { word: "beauftragt", help: "bestellt oder mit einem Hersteller vereinbart" },
      delivered: { word: "geliefert", help: "gegeben, gesendet oder empfangen" },
      stalled: { word: "stockt", help: "verzögert, blockiert oder noch nicht entschieden" },
      failed: { word: "gescheitert", help: "verfehlt, abgesagt oder abgelehnt" },
      asserted: { word: "ohne Vorbehalt", help: "ohne Vorbehalt gesagt" },
      hedged: { word: "mit Vorbehalt", help: "mit Vorbehalt gesagt: angeblich, wohl, möglicherweise" },
      denied: { word: "verneint", help: "als nicht zutreffend bezeichnet" },
      actual: { word: "geschehen", help: "es ist geschehen oder geschieht" },
      planned: { word: "geplant", help: "es soll geschehen" },
      possible: { word: "möglich", help: "es könnte oder sollte geschehen" },
      not: { word: "nicht geschehen", help: "es ist nicht geschehen" },
      direct: { word: "wörtlich", help: "mit den Worten der Person selbst" },
      indirect: { word: "indirekt", help: "mit den Worten des Artikels" },
      mixed: { word: "gemischt", help: "mit den Worten des Artikels, teils mit denen der Person selbst" },
    },
    relations: {
      "part-of": "Teil von",
      times: "Vielfaches von",
      "more-than": "mehr als",
      "less-than": "weniger als",
      equal: "so viel wie",
      largest: "das Größte",
      smallest: "das Kleinste",
    },
    eventClasses: {
      attack: "Angriff",
      legislate: "Gesetzgebung",
      produce: "Herstellung",
      travel: "Reise",
      appoint: "Ernennung",
      agree: "Einigung",
      trade: "Handel",
      other: "Sonstiges",
    },
    inWords: (stands, slots) => `${stands.join(", ")}: ${slots.join("; ")}`,
    slotInWords: (label, parts) => `${label} ${parts.join(", ")}`,
    whoIs: (words, name) => `${words} (${name})`,
    saidBy: (speaker) => `gesagt von ${speaker}`,
    noSpeaker: "wer spricht, wurde nicht erkannt",
    noSpeakerTitle: "Wer spricht, wurde nicht erkannt",
    to: "an:",
    via: "laut",
    attributed: "Quelle:",
  },

  format: {
    bounds: {
      exact: "",
      about: "rund",
      "at-least": "mindestens",
      "more-than": "mehr als",
      "at-most": "höchstens",
      "less-than": "weniger als",
      nearly: "fast",
      range: "",
    },
    range: (low, high) => `${low} bis ${high}`,
    percent: (number) => `${number}\u00a0%`,
    per: (unit) => `pro ${PER[unit] ?? unit}`,
    of: (whole) => `von „${whole}“`,
    times: (factor) => `das ${factor}-Fache`,
    /** What has no unit but a name, in the plural: "Basispunkte". */
    annotated: (name) => ANNOTATED[name] ?? name,
    units: {
      har: "Hektar",
      "[in_i]": "Zoll",
      "[ft_i]": "Fuß",
      "[yd_i]": "Yards",
      "[mi_i]": "Meilen",
      "[nmi_i]": "Seemeilen",
      "[ly]": "Lichtjahre",
      "[smi_us]": "Quadratmeilen",
      "[sft_i]": "Quadratfuß",
      "[syd_i]": "Quadratyards",
      "[acr_us]": "Acres",
      "[cft_i]": "Kubikfuß",
      "[cyd_i]": "Kubikyards",
      "[cin_i]": "Kubikzoll",
      L: "Liter",
      "[gal_us]": "Gallonen",
      "[qt_us]": "Quarts",
      "[pt_us]": "Pints",
      "[foz_us]": "Flüssigunzen",
      "[bbl_us]": "Barrel",
      "[bu_us]": "Scheffel",
      "[cup_us]": "Tassen",
      "[tbs_us]": "Esslöffel",
      "[tsp_us]": "Teelöffel",
      "[ston_av]": "amerikanische Tonnen",
      "[lton_av]": "britische Tonnen",
      "[lb_av]": "Pfund (lb)",
      "[oz_av]": "Unzen",
      "[stone_av]": "Stone",
      "[car_m]": "Karat",
      deg: "Grad",
      "[ft_i]/s": "Fuß pro Sekunde",
      "[kn_i]": "Knoten",
      cal: "Kalorien",
      bit: "Bit",
      By: "Byte",
      a: "Jahre",
      mo: "Monate",
      wk: "Wochen",
      d: "Tage",
      h: "Stunden",
      min: "Minuten",
      s: "Sekunden",
    },
  },

  time: {
    references: { PRESENT_REF: "jetzt", PAST_REF: "früher", FUTURE_REF: "künftig" },
    seasons: { SP: "Frühling", SU: "Sommer", FA: "Herbst", AU: "Herbst", WI: "Winter" },
    dayParts: { TMO: "morgens", TMI: "mittags", TAF: "nachmittags", TEV: "abends", TNI: "nachts", TDT: "tagsüber" },
    modifiers: {
      before: "vor",
      after: "nach",
      since: "seit",
      until: "bis",
      start: "Anfang",
      mid: "Mitte",
      end: "Ende",
      about: "etwa",
      "less-than": "weniger als",
      "more-than": "mehr als",
    },
    stretches: {
      Y: stretch("Jahr", "Jahre"),
      M: stretch("Monat", "Monate"),
      W: stretch("Woche", "Wochen"),
      D: stretch("Tag", "Tage"),
      DE: stretch("Jahrzehnt", "Jahrzehnte"),
      CE: stretch("Jahrhundert", "Jahrhunderte"),
      WE: stretch("Wochenende", "Wochenenden"),
      Q: stretch("Quartal", "Quartale"),
      H: stretch("Stunde", "Stunden"),
      S: stretch("Sekunde", "Sekunden"),
      minute: stretch("Minute", "Minuten"),
    },
    /** In each of these a year is null where the text leaves it open. */
    day: (weekday, day, month, year) => `${weekday}, ${day}. ${month} ${year}`,
    dayOfMonth: (day, month, year) => `${day}. ${month}${inYear(year)}`,
    month: (month, year) => `${month}${inYear(year)}`,
    season: (season, year) => `${season}${inYear(year)}`,
    quarter: (quarter, year) => `${quarter}. Quartal${inYear(year)}`,
    half: (half, year) => `${half}. Halbjahr${inYear(year)}`,
    decade: (year) => `${year}er-Jahre`,
    century: (year) => `${Number(year) / 100 + 1}. Jahrhundert`,
    someDate: "ein Tag, Datum unbekannt",
    someYear: "ein Jahr, unbekannt welches",
    someMonth: (day) => `der ${day}., Monat unbekannt`,
    someWeekend: "ein Wochenende, Datum unbekannt",
    someWeekday: (weekday) => `ein ${weekday}, Datum unbekannt`,
    someDay: (hours) => `${clockTime(hours)}, Tag unbekannt`,
    partly: (value) => `${value}, teils unbekannt`,
    partOfDay: (part, day) => `${day}, ${part}`,
    at: (day, clock) => `${day}, ${clockTime(clock)}`,
    span: (from, to) => `${from} bis ${to}`,
    every: (what) => `jeden ${what}`,
    everyStretch: (stretch) => {
      const [, only] = /^1 (\p{L}+)$/u.exec(stretch) ?? [];
      return only ? `${EACH[only] ?? "jede"} ${only}` : `alle ${stretch}`;
    },
  },
};
