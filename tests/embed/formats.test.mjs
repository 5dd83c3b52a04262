// Values are told in several languages side by side, and none of them touches the page's own.
import assert from "node:assert/strict";
import { test } from "node:test";

import { formatsOf } from "../../www/src/format/formats.js";
import { de } from "../../www/src/texts/facts/de.js";
import { en } from "../../www/src/texts/facts/en.js";

const FORMATS = { en: formatsOf("en", en), de: formatsOf("de", de) };
const MONEY = { kind: "money", amount: "1500000.5", high: null, bound: "at-least", currency: "EUR", per: "month", of: null };
const QUANTITY = { kind: "quantity", amount: "1", high: null, bound: "exact", per: null, of: null, unit: null, item: null };
const TIME = { kind: "time", type: "date", modifier: null };

const CASES = [
  [MONEY, "at least 1,500,000.5 EUR per month", "mindestens 1.500.000,5 EUR pro Monat"],
  [{ ...QUANTITY, unit: "%", amount: "2", high: "4" }, "2 – 4%", "2 bis 4\u00a0%"],
  [{ ...QUANTITY, unit: "ratio", amount: "2" }, "2 times", "das 2-Fache"],
  [{ ...QUANTITY, unit: "{basis point}", amount: "25" }, "25 basis points", "25 Basispunkte"],
  [{ ...QUANTITY, unit: "[mi_i]", amount: "3", bound: "about" }, "about 3 miles", "rund 3 Meilen"],
  [{ ...TIME, value: "2024-02-07", modifier: "before" }, "before Wed 7 Feb 2024", "vor Mi, 7. Feb 2024"],
  [{ ...TIME, value: "2024-02-07T09:30Z" }, "Wed 7 Feb 2024, 09:30 UTC", "Mi, 7. Feb 2024, 09:30 Uhr UTC"],
  [{ ...TIME, value: "2024-03", modifier: "end" }, "end of March 2024", "Ende März 2024"],
  [{ ...TIME, value: "19" }, "the 1900s", "20. Jahrhundert"],
  [{ ...TIME, value: "XXXX-WXX-4" }, "a Thursday, date not known", "ein Donnerstag, Datum unbekannt"],
  [{ ...TIME, value: "P1.5Y", type: "duration" }, "1.5 years", "1,5 Jahre"],
  [{ ...TIME, value: "P1M", type: "set" }, "every month", "jeden Monat"],
  [{ ...TIME, value: "P2W", type: "set" }, "every 2 weeks", "alle 2 Wochen"],
  [{ ...TIME, value: "XXXX-WXX-2", type: "set" }, "every Tuesday", "jeden Dienstag"],
];

test("values are told in each language", () => {
  for (const [value, english, german] of CASES) {
    assert.equal(FORMATS.en.valueInWords(value), english);
    assert.equal(FORMATS.de.valueInWords(value), german);
  }
});

test("currencies have their names in each language", () => {
  assert.equal(FORMATS.en.currencyName("USD"), "US Dollar");
  assert.equal(FORMATS.de.currencyName("USD"), "US-Dollar");
  assert.equal(FORMATS.de.currencyName("no code"), "no code");
});
