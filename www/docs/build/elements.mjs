// What each custom element takes and gives, as tables out of the Custom Elements manifest.
import { heading } from "./api-words.mjs";
import { html, raw, table } from "./html.mjs";
import { render } from "./markdown.mjs";

/** A section for each element of the manifest. */
export function elementTables({ modules }) {
  const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
  if (elements.length === 0) throw new Error("custom-elements.json declares no element");
  return html`${elements.map((element) => html`${heading("h2", element.tagName, html`<code>&lt;${element.tagName}&gt;</code>`)}
${words(element.summary ?? element.description)}${sections(element)}`)}`;
}

function sections({ tagName, attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] }) {
  // What is neither described nor an attribute is the element's own affair; so are its methods.
  const properties = members.filter(({ kind, description, attribute }) => kind === "field" && (description || attribute));
  const part = (title, heads, rows) => {
    const told = heads.map((_, column) => column).filter((column) => rows.some((row) => row[column] !== none));
    const only = (cells) => told.map((column) => cells[column]);
    return rows.length > 0 && html`${heading("h3", `${tagName} ${title}`, title)}${table(`${title} of ${tagName}`, only(heads), rows.map(only))}`;
  };
  const fromAttribute = ({ attribute }) => (attribute ? html`<code>${attribute}</code>` : none);
  const property = (each) => [name(each), type(each), fromAttribute(each), words(each.description ?? describedBy(each, attributes))];
  const attribute = (each) => [name(each), type(each), fallback(each), words(each.description)];
  const slot = (each) => [each.name ? name(each) : html`(no name)`, words(each.description)];
  return [
    part("Attributes", ["Attribute", "Type", "Default", "What it does"], attributes.map(attribute)),
    part("Properties", ["Property", "Type", "Attribute", "What it holds"], properties.map(property)),
    part("Events", ["Event", "Type", "When"], events.map((each) => [name(each), type(each), words(each.description)])),
    part("Slots", ["Slot", "What goes there"], slots.map(slot)),
    part("Parts", ["Part", "What it is"], cssParts.map((each) => [name(each), words(each.description)])),
    part("Variables", ["Variable", "Default", "What it sets"], cssProperties.map((each) => [name(each), fallback(each), words(each.description)])),
  ];
}

const none = html`<span class="none">none</span>`;
const name = (each) => html`<code>${each.name}</code>`;
const type = (each) => (each.type?.text ? html`<code>${each.type.text.replace(/\s*\|\s*/g, " | ")}</code>` : none);
const fallback = (each) => (each.default ? html`<code>${each.default}</code>` : none);
const words = (text) => (text ? raw(render(text)) : null);

/** A property that mirrors an attribute has its words from there. */
function describedBy({ attribute }, attributes) {
  return attributes.find((each) => each.name === attribute)?.description;
}
