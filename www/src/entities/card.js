// One entity: its name, what it is said to be, its other names, its country, and how often it is mentioned.

import { el } from "../ui/dom.js";
import { shorten } from "../format/shorten.js";
import { positionInWords } from "./kinds.js";

const FORMS = [
  ["name", "name", "names"],
  ["description", "description", "descriptions"],
  ["pronoun", "pronoun", "pronouns"],
];
const REGIONS = new Intl.DisplayNames("en", { type: "region" });

/** A list entry. */
export function entityCard(entity) {
  const { source, mentions, roles } = entity;
  const name = el(
    "button",
    { type: "button", class: "fact entity-name", "data-act": "walk" },
    el("span", { class: "said" }, el("span", { class: "words" }, shorten(source.name, 160))),
    " ",
    el("span", { class: "mention-count" }, positionInWords(null, mentions.length)),
  );
  return el(
    "li",
    { class: `card entity ${entity.kind}`, "data-item": entity.id },
    name,
    roles.length ? el("ul", { class: "roles", "aria-label": "Roles" }, ...roles.map(role)) : null,
    about(source),
  );
}

/** "Norway (NO)", or the code alone where the browser knows no such country. */
export function countryInWords(code) {
  const name = /^[A-Z]{2}$/.test(code) ? REGIONS.of(code) : code;
  return name === code ? code : `${name} (${code})`;
}

/** "4 names, 2 pronouns"; nothing where all are names, which the count of mentions tells. */
export function formsInWords(mentions) {
  if (mentions.every(({ form }) => form === "name")) return "";
  const counts = FORMS.map(([form, one, many]) => {
    const count = mentions.filter((mention) => mention.form === form).length;
    return count && `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
  });
  return counts.filter(Boolean).join(", ");
}

function role({ title, of, places }, at) {
  const often = places.length > 1 ? el("span", { class: "often" }, ` ×${places.length}`) : null;
  const show = { type: "button", class: "link", "data-act": "role", "data-role": String(at), title: "Show its words" };
  return el(
    "li",
    {},
    el("button", show, shorten(title, 120), often),
    of && ", ",
    of && entityLink(of.id, shorten(of.source.name, 120), of.source.name),
  );
}

/** A way to another entity; `name` is told where the words are not its name. */
function entityLink(id, words, name) {
  const label = words.includes(name) ? null : `${words}: ${name}`;
  return el(
    "button",
    {
      type: "button",
      class: "link to-entity",
      "data-act": "entity",
      "data-entity": id,
      "aria-label": label,
      title: `Show ${shorten(name, 120)} among people and bodies`,
    },
    words,
  );
}

function about({ aliases, country, mentions }) {
  const others = aliases.map((alias) => `“${shorten(alias, 80)}”`).join(", ");
  const forms = formsInWords(mentions);
  const parts = [
    others && el("span", { class: "aliases" }, `also ${others}`),
    country && el("span", { class: "country" }, countryInWords(country)),
    forms && el("span", { class: "forms" }, forms),
  ].filter(Boolean);
  return parts.length ? el("p", { class: "about" }, ...parts) : null;
}
