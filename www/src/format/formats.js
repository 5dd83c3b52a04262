// Values in the words of one language. Nothing here knows the page's: several languages may be told on one page.

import { amountsOf } from "./amount.js";
import { timesOf } from "./time.js";
import { unitName } from "./units.js";

/**
 * What tells values in the language of a BCP 47 tag, with the words that it has in `texts/facts`: `{decimal,
 * amountInWords, currencyName, unitName, timeInWords, dayInWords, valueInWords}`. An amount or time in words is
 * `{bound, main, tail}`, strings that may be empty.
 */
export function formatsOf(tag, texts) {
  const formats = { ...amountsOf(tag, texts), ...timesOf(tag, texts), unitName: (code) => unitName(code, texts) };

  /** A value in a few words: "at least 5 km", "before March 2024". */
  const valueInWords = (value) => {
    const { bound, main, tail } = value.kind === "time" ? formats.timeInWords(value) : formats.amountInWords(value);
    return [bound, main, tail].filter(Boolean).join(" ");
  };

  return { ...formats, valueInWords };
}
