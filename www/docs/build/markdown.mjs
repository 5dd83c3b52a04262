// Markdown as the docs write it: no HTML, headings with anchors, tables that scroll, and lines like `{{rules}}` that stand
// for something generated.
import MarkdownIt from "markdown-it";

import { code, escaped, slug } from "./html.mjs";

const PLACE = /^\{\{(\w[\w-]*)(?:\s+(.+?))?\}\}$/;

/** Renders Markdown. `generate(name, rest)` gives the markup for a line `{{name rest}}`. */
export function render(source, generate = () => null) {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.block.ruler.before("paragraph", "place", place(generate), { alt: [] });
  Object.assign(markdown.renderer.rules, {
    heading_open: (tokens, at, options, env) => {
      const anchor = unique(slug(textOf(tokens[at + 1])), (env.anchors ??= new Set()));
      tokens[at].meta = { anchor };
      return `<${tokens[at].tag} id="${anchor}">`;
    },
    heading_close: (tokens, at) => {
      const { anchor } = tokens[at - 2].meta;
      return ` <a class="anchor" href="#${anchor}" aria-label="Link to “${escaped(textOf(tokens[at - 1]))}”">#</a></${tokens[at].tag}>\n`;
    },
    table_open: (tokens, at) => `${labelled(tokens, at)}<div class="table" role="region" tabindex="0" aria-label="${escaped(`${lastHeading(tokens, at)}: ${firstRow(tokens, at)}`)}"><table>`,
    th_open: (tokens, at) => cell(tokens[at]),
    td_open: (tokens, at) => cell(tokens[at]),
    table_close: () => "</table></div>\n",
    fence: (tokens, at) => `${code(tokens[at].content, tokens[at].info)}\n`,
    place: (tokens, at) => `${tokens[at].content}\n`,
  });
  return markdown.render(source, {});
}

/** The part of a Markdown file below one heading, up to the next of its level or a higher one. */
export function sectionOf(source, heading) {
  const lines = source.split("\n");
  const isHeading = (line) => /^(#+)\s+(.*)$/.exec(line);
  const from = lines.findIndex((line) => isHeading(line)?.[2] === heading);
  if (from < 0) throw new Error(`there is no section “${heading}”`);
  const level = isHeading(lines[from])[1].length;
  const length = lines.slice(from + 1).findIndex((line) => isHeading(line)?.[1].length <= level);
  return lines.slice(from + 1, length < 0 ? undefined : from + 1 + length).join("\n").trim();
}

function place(generate) {
  return (state, start, _end, silent) => {
    const line = state.src.slice(state.bMarks[start] + state.tShift[start], state.eMarks[start]);
    const match = PLACE.exec(line);
    if (!match) return false;
    if (silent) return true;
    const made = generate(match[1], match[2] ?? "");
    if (made === null || made === undefined) throw new Error(`nothing is generated for ${line}`);
    state.line = start + 1;
    Object.assign(state.push("place", "", 0), { content: String(made), block: true });
    return true;
  };
}

function textOf({ children }) {
  return children.filter(({ type }) => type === "text" || type === "code_inline").map(({ content }) => content).join("");
}

/** Markdown's own way to align a column is an inline style, which no policy here allows. */
function cell(token) {
  const aligned = token.attrGet("style") === "text-align:right";
  const scope = token.tag === "th" ? ' scope="col"' : "";
  const label = token.meta?.label ? ` data-label="${escaped(token.meta.label)}"` : "";
  return `<${token.tag}${scope}${aligned ? ' class="number"' : ""}${label}>`;
}

/** Tells the cells of a table of words the head of their column, which stands beside them where a screen is narrow. */
function labelled(tokens, from) {
  const end = tokens.findIndex(({ type }, at) => at > from && type === "table_close");
  const cells = tokens.slice(from, end);
  if (cells.some((token) => token.attrGet("style"))) return "";
  const heads = cells.flatMap(({ type }, at) => (type === "th_open" ? [textOf(cells[at + 1])] : []));
  cells.filter(({ type }) => type === "td_open").forEach((token, at) => {
    const column = at % heads.length;
    if (column > 0) token.meta = { label: heads[column] };
  });
  return "";
}

function lastHeading(tokens, at) {
  const from = tokens.slice(0, at).findLastIndex(({ type }) => type === "heading_open");
  return from < 0 ? "Table" : textOf(tokens[from + 1]);
}

function firstRow(tokens, from) {
  const end = tokens.findIndex(({ type }, at) => at > from && type === "tr_close");
  return tokens.slice(from, end).filter(({ type }) => type === "inline").map(({ content }) => content).join(", ");
}

function unique(anchor, anchors) {
  let name = anchor;
  for (let count = 2; anchors.has(name); count++) name = `${anchor}-${count}`;
  anchors.add(name);
  return name;
}
