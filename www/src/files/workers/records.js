// Texts within JSON: an object a line, a list of objects, or one object; each with its text in a field of a usual name.

import { Refused } from "../refused.js";
import { addressOf } from "./address.js";
import { dayOf } from "./day.js";

const FIELDS = {
  text: ["text", "content", "body", "article", "articleBody", "article_text", "full_text", "maintext", "story"],
  title: ["title", "headline", "name"],
  published: [
    ...["published", "date", "datePublished", "date_published", "published_at", "publish_date", "pubDate"],
    ...["publication_date", "created_at", "timestamp"],
  ],
  url: ["url", "link", "webUrl", "canonical_url", "canonicalUrl"],
  outlet: ["outlet", "source", "publisher", "site", "site_name", "publication"],
};
/** Names under which a file keeps the list of its articles. */
const LISTS = ["articles", "items", "documents", "docs", "data", "results", "records", "posts", "entries"];
const MARKUP = /<(?:p|div|br|h[1-6]|li|span)\b[^<>]*>/i;
/** Lines that are named one by one; of more than these only the number is told. */
const NAMED = 20;

/**
 * `{documents, refused, more}`: documents are `{line | item, text, html, title, published, url, outlet}`, refused are
 * `{line | item, code}`, `more` counts those that are not named. Lines and items count from 1.
 */
export function readRecords(source) {
  const whole = parsed(source);
  const read = whole === undefined ? lines(source) : items(listOf(whole));
  if (read.every(({ document }) => !document)) throw new Refused("noRecords");
  const refused = read.filter(({ code }) => code);
  return {
    documents: read.flatMap(({ document }) => document ?? []),
    refused: refused.slice(0, NAMED),
    more: Math.max(0, refused.length - NAMED),
  };
}

function lines(source) {
  return source.split("\n").flatMap((text, index) => {
    if (text.trim() === "") return [];
    const value = parsed(text);
    return value === undefined ? { line: index + 1, code: "badLine" } : item(value, { line: index + 1 });
  });
}

function items(values) {
  return values.map((value, index) => item(value, values.length === 1 ? {} : { item: index + 1 }));
}

function item(value, place) {
  const text = textIn(value);
  if (text === null) return { ...place, code: "noText" };
  const [title, outlet] = [string(field(value, "title")), string(field(value, "outlet"))];
  const published = dayOf(field(value, "published"));
  const url = addressOf(field(value, "url"));
  return { document: { ...place, text, html: MARKUP.test(text), title, published, url, outlet } };
}

/** The list of articles in a value: itself, or a field that holds objects. */
function listOf(value) {
  if (Array.isArray(value)) return value;
  if (textIn(value) !== null) return [value];
  const list = LISTS.map((name) => own(value, name)).find(Array.isArray);
  const holdsTexts = (each) => Array.isArray(each) && each.some((one) => textIn(one));
  return list ?? Object.values(value ?? {}).find(holdsTexts) ?? [];
}

function textIn(value) {
  return string(field(value, "text"));
}

function field(value, kind) {
  const values = FIELDS[kind].map((name) => own(value, name));
  return values.find((each) => each !== undefined && each !== null && each !== "") ?? null;
}

/** A field of the object itself, and never one that it inherits. */
function own(value, name) {
  return value !== null && typeof value === "object" && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Words in a field: plain, in paragraphs, or under a name of their own. */
function string(value) {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (Array.isArray(value)) return value.length > 0 && value.every(isString) ? value.join("\n\n") : null;
  const inner = own(value, "rendered") ?? own(value, "name") ?? own(value, "title");
  return typeof inner === "string" ? inner : null;
}

function isString(value) {
  return typeof value === "string";
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
