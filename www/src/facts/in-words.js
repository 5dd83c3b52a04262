// A value or fact in a few words of one language; `words` are as in `slots.js`.

import { shorten } from "../format/shorten.js";
import { partsOf } from "./slots.js";

/** "at least 5 km", "said by Brook", "commitment, pledged: giver Norway; what shells". */
export function tellItem(item, words) {
  const { texts, format } = words;
  if (!item.slots) return format.valueInWords(item.source);
  if (item.kind === "statement") return saidBy(item, words);
  const { status, reality, certainty } = item.source;
  const stands = [status ?? reality, certainty === "asserted" ? null : certainty].filter(Boolean);
  const slots = item.slots.map(({ label, parts }) => {
    return texts.facts.slotInWords(label, parts.map((part) => tellPart(part, words)));
  });
  return texts.facts.inWords([texts.kinds[item.kind].one, ...stands.map((code) => standingWord(code, words))], slots);
}

/** "Brook", or "she (Ada Brook)" where the words do not tell who it is. */
export function tellPart({ text, known }, { texts }) {
  return shorten(isNamed(text, known) ? text : texts.facts.whoIs(text, known), 120);
}

/** Whether the words tell by themselves who is known by this name, or nobody is. */
export function isNamed(text, known) {
  return known === null || ` ${known} `.toLowerCase().includes(` ${text} `.toLowerCase());
}

/** The word for a status, a certainty, a mode or how real an event is; the code where a later engine has new ones. */
export function standingWord(code, { texts }) {
  return Object.hasOwn(texts.facts.standings, code) ? texts.facts.standings[code].word : code;
}

function saidBy(item, words) {
  const { texts } = words;
  const [speaker] = partsOf(item, "speaker");
  return speaker ? texts.facts.saidBy(tellPart(speaker, words)) : texts.facts.noSpeaker;
}
