import { amountInWords, timeInWords } from "../../../www/src/format/page.js";
import { inWords } from "../../../www/src/facts/card.js";

const TIMES = {
  "2024-02-07": "Wed 7 Feb 2024",
  "2024-02": "February 2024",
  2024: "2024",
  199: "the 1990s",
  "2023-W39": "Mon 25 Sep 2023 – Sun 1 Oct 2023",
  "2023-W39-WE": "Sat 30 Sep 2023 – Sun 1 Oct 2023",
  "2024-Q3": "third quarter of 2024",
  "2019-H1": "first half of 2019",
  "2024-SU": "summer 2024",
  "2024-02-07T09:30": "Wed 7 Feb 2024, 09:30",
  "2024-02-07TEV": "evening of Wed 7 Feb 2024",
  "XXXX-XX-XXT03:00": "03:00, day not known",
  "XXXX-02-07": "7 February, year not known",
  "XXXX-WXX-4": "a Thursday, date not known",
  P2Y: "2 years",
  P1Y6M: "1 year 6 months",
  PT1M42S: "1 minute 42 seconds",
  PXD: "some days",
  PRESENT_REF: "now",
  "2024-99": "99 2024",
  nonsense: "nonsense",
};

const amount = (given) => {
  const value = {
    kind: "quantity",
    amount: "1",
    high: null,
    bound: "exact",
    per: null,
    of: null,
    unit: null,
    item: null,
    ...given,
  };
  const { bound, main, tail } = amountInWords(value);
  return [bound, main, tail].filter(Boolean).join(" ");
};

const AMOUNTS = [
  [{ kind: "money", amount: "1500000000", currency: "EUR" }, "1,500,000,000 EUR"],
  [{ kind: "money", amount: "123456789012345678901234.05", currency: "USD" }, "123,456,789,012,345,678,901,234.05 USD"],
  [{ amount: "5", high: "7", bound: "range", unit: "km" }, "5 – 7 km"],
  [{ amount: "2000", bound: "at-most", item: { text: "shells" }, per: "day" }, "at most 2,000 shells per day"],
  [
    {
      amount: "40",
      bound: "about",
      unit: "%",
      of: { text: "the grid", start: 9 },
      item: { text: "the grid", start: 9 },
    },
    "about 40% of the grid",
  ],
  [{ amount: "0.333333", unit: "ratio" }, "1/3 (0.333333)"],
  [{ amount: "0.003333", unit: "ratio" }, "1/300 (0.003333)"],
  [{ amount: "0", unit: "ratio" }, "0"],
  [{ amount: "10", unit: "ratio" }, "10 times"],
  [{ amount: "25", unit: "{basis point}" }, "25 basis points"],
];

/** Words for a speaker, the name of the entity, and what is told. */
const SPEAKERS = [
  ["he", "Henrik Solbakken", "said by he (Henrik Solbakken)"],
  ["Solbakken", "Henrik Solbakken", "said by Solbakken"],
  ["the ministry", null, "said by the ministry"],
];

const saidBy = (text, known) => ({ kind: "statement", slots: [{ name: "speaker", label: "Speaker", parts: [{ text, known }] }] });

export default {
  name: "values are put in plain words, and what is not known stays open",
  async run({ assert }) {
    for (const [value, words] of Object.entries(TIMES)) {
      assert.equal(timeInWords({ value, type: "date", modifier: null }).main, words, value);
    }
    assert.equal(timeInWords({ value: "P1W", type: "set", modifier: null }).main, "every week");
    assert.equal(timeInWords({ value: "XXXX-WXX-4", type: "set", modifier: null }).main, "every Thursday");
    for (const [text, name, words] of SPEAKERS) {
      assert.equal(inWords(saidBy(text, name)), words);
    }
    for (const [given, words] of AMOUNTS) assert.equal(amount(given), words);
  },
};
