// The words of the interface, in the language that `<html lang>` of index.html names.

import { en } from "./en.js";
import { toolsOf } from "./language.js";

export { wordFor } from "./language.js";

/** Every language that there are words for, by its BCP 47 tag. */
export const LANGUAGES = { en };

const asked = globalThis.document?.documentElement.lang;

/** The tag of the interface's language; English where there is no page, or none of its language. */
export const language = Object.hasOwn(LANGUAGES, asked ?? "") ? asked : "en";

/** All words, by room and key: see `en.js`. */
export const texts = LANGUAGES[language];

/** Numbers, counts and lists as the interface's language writes them. */
export const { number, list } = toolsOf(language);
