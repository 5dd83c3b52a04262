// A session as text: the articles of a desk with what the reader decided, never what the engine found. Whoever opens it
// reads the texts anew; what it says of them is believed in nothing.

import { texts } from "../texts/texts.js";
import { dayIn, editIn, LIMITS, nameIn, urlIn } from "./shape.js";

const FORMAT = "nutgraf-session";
const VERSION = 1;

/** A session cannot be opened; the message is for the reader. */
export class Refused extends Error {}

/** Articles as a session, in JSON. */
export function sessionOf(articles) {
  return JSON.stringify({ format: FORMAT, version: VERSION, articles: articles.map(savedArticle) });
}

/** What is kept of an article, as plain data. Edits that fit nothing in its text are let go. */
export function savedArticle({ name, text, givenTitle, published, url, outlet, edits, unfit }) {
  const kept = edits.filter((edit) => !unfit.includes(edit));
  return { name, text, title: givenTitle, published, url, outlet, edits: kept };
}

/** Whether some text is meant to be a session. */
export function isSession(json) {
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`).test(json.slice(0, 200));
}

/** Reads a session: `{documents, left}`, where `left` says in words what was out of shape and is left out. */
export function readSession(json) {
  let data;
  try {
    data = JSON.parse(json);
  } catch {
    throw new Refused(texts.saved.broken);
  }
  if (data?.format !== FORMAT || !Array.isArray(data.articles)) throw new Refused(texts.saved.noSession);
  if (data.version !== VERSION) throw new Refused(texts.saved.otherVersion);
  if (data.articles.length > LIMITS.articles) throw new Refused(texts.saved.tooMany(LIMITS.articles));
  return readArticles(data.articles);
}

/** Reads articles that were saved or kept, as `readSession` does. */
export function readArticles(articles) {
  const left = { articles: 0, urls: 0, days: 0, edits: 0 };
  let room = LIMITS.total;
  const documents = [];
  for (const each of articles) {
    const text = each?.text;
    const sound = typeof text === "string" && text.trim() !== "" && text.length <= Math.min(LIMITS.characters, room);
    if (!sound) {
      left.articles += 1;
      continue;
    }
    room -= text.length;
    documents.push(documentOf(each, left));
  }
  return { documents, left: texts.saved.left(left) };
}

function documentOf(saved, left) {
  const taken = (value, read, what) => {
    const sound = read(value ?? null);
    if (sound === null && value !== null && value !== undefined) left[what] += 1;
    return sound;
  };
  const given = Array.isArray(saved.edits) ? saved.edits : [];
  const edits = given.slice(0, LIMITS.edits).map(editIn).filter(Boolean);
  left.edits += given.length - edits.length;
  return {
    name: nameIn(saved.name) ?? texts.intake.own,
    text: saved.text,
    title: nameIn(saved.title),
    outlet: nameIn(saved.outlet),
    published: taken(saved.published, dayIn, "days"),
    url: taken(saved.url, urlIn, "urls"),
    edits,
  };
}
