// Markup of the docs from plain values: everything is escaped unless it was made here.

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Markup that is put in as it is. */
class Html {
  constructor(markup) {
    this.markup = markup;
  }

  toString() {
    return this.markup;
  }
}

/** Text as markup, for text and for attributes alike. */
export const escaped = (text) => String(text).replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign]);

/** Markup that somebody else has made: Markdown, or a whole page. */
export const raw = (markup) => new Html(markup);

/** A template whose values are escaped; lists are joined, null and false leave nothing. */
export function html(strings, ...values) {
  return new Html(strings.map((string, at) => (at === 0 ? string : put(values[at - 1]) + string)).join(""));
}

function put(value) {
  if (value === null || value === undefined || value === false) return "";
  if (Array.isArray(value)) return value.map(put).join("");
  return value instanceof Html ? value.markup : escaped(value);
}

/** Words as the anchor of a heading: "Misses on purpose" as "misses-on-purpose". */
export function slug(words) {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}

/** A table that can be scrolled by keyboard where it is too wide. The first cell of each row is its heading. */
export function table(caption, heads, rows) {
  const cells = (row) => row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td data-label="${heads[at]}">${cell}</td>`));
  return html`<div class="table" role="region" tabindex="0" aria-label="${caption}"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>\n`)}</tbody></table></div>`;
}

/** Lines of code, which a script gives a button to copy. */
export function code(text, language = "") {
  return html`<div class="code"><pre tabindex="0"><code${language && html` class="language-${language}"`}>${text.replace(/\n$/, "")}</code></pre></div>`;
}
