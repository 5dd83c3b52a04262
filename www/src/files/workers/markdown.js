// Markdown as plain text: the engine reads words, and marks between them would only part them.

import { addressOf } from "./address.js";
import { dayOf } from "./day.js";

const FRONT = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const FIELD = /^([\w-]+)[ \t]*:[ \t]*(.*)$/;

/** Marks at the beginning of a line, and what is left of them. */
const LINES = [
  [/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}[ \t]*)$/, ""],
  [/^ {0,3}#{1,6}[ \t]+(.*?)[ \t#]*$/, "$1"],
  [/^(?: {0,3}>[ \t]?)+/, ""],
  [/^([ \t]*)[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/, "• "],
  [/^ {0,3}\[[^\]\n]+\]:[ \t]*\S+.*$/, ""],
];

/** Marks within a line. A link keeps its words, a picture nothing. */
const WITHIN = [
  [/!\[[^\]\n]*\]\([^()\n]*\)/g, ""],
  [/\[([^\]\n]+)\]\((?:[^()\n]|\([^()\n]*\))*\)/g, "$1"],
  [/\[([^\]\n]+)\]\[[^\]\n]*\]/g, "$1"],
  [/<(https?:\/\/[^\s<>]+)>/g, "$1"],
  [/<!--[^\n]*?-->|<\/?[a-z][^<>\n]*>/gi, ""],
  [/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, "$2"],
  [/(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])/g, "$1"],
  [/(?<![\w_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\w_])/g, "$1"],
  [/~~(?=\S)([^~\n]+)~~/g, "$1"],
  [/`+([^`\n]+)`+/g, "$1"],
  [/\\([\\`*_{}[\]()#+.!<>~|-])/g, "$1"],
];

/** `{text, title, published, url, outlet}`; what the text does not name is null. */
export function readMarkdown(source) {
  const front = FRONT.exec(source);
  const fields = front ? fieldsOf(front[1]) : new Map();
  const text = (front ? source.slice(front[0].length) : source).split(/\r?\n/).map(plainLine).join("\n");
  const field = (...names) => names.map((name) => fields.get(name)).find((value) => value) ?? null;
  const title = field("title", "headline");
  return {
    text: (title && !text.includes(title) ? `${title}\n\n${text}` : text).replace(/\n{3,}/g, "\n\n").trim(),
    title,
    published: dayOf(field("date", "published", "publishdate", "pubdate")),
    url: addressOf(field("url", "link", "source_url", "canonical", "source")),
    outlet: field("outlet", "publisher", "site", "publication"),
  };
}

function fieldsOf(front) {
  const pairs = front.split(/\r?\n/).map((line) => FIELD.exec(line)).filter((pair) => pair !== null);
  return new Map(pairs.map(([, name, value]) => [name.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, "$2")]));
}

function plainLine(line) {
  if (/^ {0,3}(?:```|~~~)/.test(line)) return "";
  const begun = LINES.reduce((rest, [mark, instead]) => rest.replace(mark, instead), line);
  return WITHIN.reduce((rest, [mark, instead]) => rest.replace(mark, instead), begun);
}
