// What goes out: articles of the desk as the exports take them, whole or as far as the filter shows them.

import { sessionOf } from "../saved/session.js";

/** An article with its corrections, as `exportFiles` takes it. */
export function documentOf({ name, url, outlet, date, text, result, review }) {
  return { name, url, outlet, published: date, text, analysis: result, review };
}

/** The format that carries the session, so that its file opens again. */
const CARRIES_SESSION = "html";

/** `{documents, options}` for articles in a format; `filter` leaves out what it does not show, or is null. */
export function exportOf(format, articles, filter) {
  const only = filter && articles.map((article) => shownIds(article, filter));
  const generated = new Date().toISOString().slice(0, 10);
  const session = format === CARRIES_SESSION ? sessionOf(articles) : null;
  return { documents: articles.map(documentOf), options: { generated, only, session } };
}

/** The ids that facts, values and unread places have within their article. */
function shownIds({ id: own, items }, filter) {
  return new Set(items.filter((item) => filter.matches(item)).map(({ id }) => id.slice(own.length + 1)));
}
