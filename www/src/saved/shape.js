// What may stand in a saved session, field by field. Whatever a file holds, only plain data of the shapes below goes on.

import { webAddress } from "../format/web-address.js";

/** More than that no session holds that was saved here. */
export const LIMITS = { articles: 2000, characters: 20_000_000, total: 200_000_000, edits: 20_000, name: 300, list: 500 };

const ADDRESSED = ["fact", "value", "entity"];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Controls, and the signs that turn the direction of what stands around a name. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** A name on one line without anything unseen in it; null where it holds nothing. */
export function nameIn(value) {
  if (typeof value !== "string") return null;
  const name = value.slice(0, LIMITS.name * 4).replace(UNSEEN, " ").replace(/\s+/g, " ").trim().slice(0, LIMITS.name);
  return name === "" ? null : name;
}

/** A day as YYYY-MM-DD that exists, or null. */
export function dayIn(value) {
  if (typeof value !== "string" || !DAY.test(value)) return null;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : null;
}

/** A web address, or null. */
export const urlIn = webAddress;

/** An edit as `review/apply.js` takes it, or null. */
export function editIn(value) {
  if (!isObject(value)) return null;
  const { type, on: given } = value;
  const on = addressIn(given);
  if (!on) return null;
  if (type === "accept" || type === "reject") return { type, on };
  if ((type === "kind" || type === "rename") && isWord(value.to)) return { type, on, to: value.to };
  if (type === "merge") {
    const into = addressIn(value.into);
    return into && { type, on, into };
  }
  if (type === "split") {
    const mentions = listOf(value.mentions, spanIn);
    const named = value.name === null || isWord(value.name);
    return mentions && named ? { type, on, mentions, name: value.name } : null;
  }
  if (type !== "slot" || !isWord(value.slot)) return null;
  const to = Array.isArray(value.to) ? listOf(value.to, fillingIn) : value.to === null ? null : fillingIn(value.to);
  return to === null && value.to !== null ? null : { type, on, slot: value.slot, to };
}

/** What a slot can hold: one of its choices, an address, words, or words and whom they name. */
function fillingIn(value) {
  if (isWord(value)) return value;
  if (!isObject(value)) return null;
  if (!Object.hasOwn(value, "span")) return addressIn(value) ?? spanIn(value);
  const span = spanIn(value.span);
  const entity = value.entity === null ? null : addressIn(value.entity);
  return span && (entity || value.entity === null) ? { span, entity } : null;
}

function addressIn(value) {
  if (!isObject(value)) return null;
  const { of, id, kind, quote, core, start } = value;
  const sound = ADDRESSED.includes(of) && [id, kind, quote, core].every((each) => typeof each === "string");
  return sound && isOffset(start) ? { of, id, kind, quote, core, start } : null;
}

function spanIn(value) {
  if (!isObject(value)) return null;
  const { start, end, text } = value;
  return isOffset(start) && isOffset(end) && typeof text === "string" ? { start, end, text } : null;
}

function listOf(value, each) {
  if (!Array.isArray(value) || value.length > LIMITS.list) return null;
  const list = value.map(each);
  return list.includes(null) ? null : list;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isWord(value) {
  return typeof value === "string" && value.length <= LIMITS.name;
}

function isOffset(value) {
  return Number.isInteger(value) && value >= 0 && value <= LIMITS.characters;
}
