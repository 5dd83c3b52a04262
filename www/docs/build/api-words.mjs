// Words and types of the API reference: comments as Markdown, names of other entries as links.
import { escaped, html, raw, slug } from "./html.mjs";
import { render } from "./markdown.mjs";

/** A heading with an anchor; `level` is h2 to h5. */
export function heading(level, id, words) {
  const tag = raw(level);
  return html`<${tag} id="${slug(id)}">${words} <a class="anchor" href="#${slug(id)}" aria-label="Link to “${id}”">#</a></${tag}>\n`;
}

/** Gives the way to show a type: escaped, the names among `names` leading to their entries. */
export function typeLinks(names) {
  return (type) => raw(escaped(type).replace(/(?<!["\w.])[A-Z]\w*\b(?!")/g, (name) => (names.has(name) ? `<a href="#${slug(name)}">${name}</a>` : name)));
}

/** Gives the way to show a comment: the parts that typedoc made of it, links among them as links. */
export function inline(names) {
  return (parts) => {
    if (!parts?.length) return null;
    const source = parts.map(({ kind, text }) => (kind === "inline-tag" && names.has(text) ? `[${text}](#${slug(text)})` : text)).join("");
    return raw(render(source));
  };
}

/** One line of a call as it is written in types. */
export function signature(member, { parameters = [], type }) {
  const all = parameters.map(({ name, flags, type: own, defaultValue }) => `${flags.isRest ? "..." : ""}${name}${flags.isOptional || defaultValue ? "?" : ""}: ${own}`);
  const before = member.flags.isStatic ? "static " : "";
  return `${before}${member.name}(${all.join(", ")}): ${type}`;
}
