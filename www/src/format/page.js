// Values in the words of the page's own language.

import { language, texts } from "../texts/texts.js";
import { formatsOf } from "./formats.js";

const format = formatsOf(language, texts);

export const { decimal, amountInWords, currencyName, unitName, timeInWords, dayInWords, valueInWords } = format;

/** What facts are told with on the page, as `facts/items.js` and `facts/in-words.js` take it. */
export const words = { texts, format };
