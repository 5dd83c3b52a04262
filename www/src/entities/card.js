// One entity: its name, what it is said to be, its other names, its country, and how often it is mentioned.

import { el } from "../ui/dom.js";
import { shorten } from "../format/shorten.js";
import { reviewSign } from "../review/sign.js";
import { language, texts } from "../texts/texts.js";
import { articleList } from "./article-list.js";
import { positionInWords } from "./kinds.js";

const FORMS = ["name", "description", "pronoun"];
const REGIONS = new Intl.DisplayNames(language, { type: "region" });

/** A list entry. */
export function entityCard(entity) {
  const { source, roles } = entity;
  const review = reviewOf(entity);
  const name = el(
    "button",
    { type: "button", class: "fact entity-name", "data-act": "walk" },
    el("span", { class: "said" }, el("span", { class: "words" }, shorten(source.name, 160))),
    " ",
    el("span", { class: "mention-count" }, positionInWords(null, source.mentions.length)),
    reviewSign(review),
  );
  return el(
    "li",
    { class: `card entity ${entity.kind}${review ? ` review-${review}` : ""}`, "data-item": entity.id },
    name,
    roles.length ? el("ul", { class: "roles", "aria-label": texts.entities.roles }, ...roles.map(role)) : null,
    about(source),
    entity.members ? articleList(entity) : null,
  );
}

/** What the reader decided of it, of one of several articles in any. */
function reviewOf({ article, source, members = [{ article, source }] }) {
  return members.map((member) => member.article.review.get(member.source.id)).find(Boolean) ?? null;
}

/** "Norway (NO)", or the code alone where the browser knows no such country. */
function countryInWords(code) {
  const name = /^[A-Z]{2}$/.test(code) ? REGIONS.of(code) : code;
  return name === code ? code : texts.entities.country(name, code);
}

/** "4 names, 2 pronouns"; nothing where all are names, which the count of mentions tells. */
function formsInWords(mentions) {
  if (mentions.every(({ form }) => form === "name")) return "";
  const counts = FORMS.map((form) => {
    const count = mentions.filter((mention) => mention.form === form).length;
    return count && texts.entities.forms[form](count);
  });
  return texts.counts.join(counts.filter(Boolean));
}

function role({ title, of, places }, at) {
  const often = places.length > 1 ? el("span", { class: "often" }, ` ×${places.length}`) : null;
  const acts = { "data-act": "role", "data-role": String(at) };
  const show = { type: "button", class: "link", ...acts, title: texts.entities.showWords };
  return el(
    "li",
    {},
    el("button", show, shorten(title, 120), often),
    of && ", ",
    of && entityLink(at, shorten(of.source.name, 120), of.source.name),
  );
}

/** A way to what a role is held in; `name` is told where the words are not its name. */
function entityLink(at, words, name) {
  const label = words.includes(name) ? null : texts.entities.isNamed(words, name);
  return el(
    "button",
    {
      type: "button",
      class: "link to-entity",
      "data-act": "entity",
      "data-role": String(at),
      "aria-label": label,
      title: texts.entities.showEntity(shorten(name, 120)),
    },
    words,
  );
}

function about({ aliases, country, mentions }) {
  const others = aliases.map((alias) => shorten(alias, 80));
  const forms = formsInWords(mentions);
  const parts = [
    others.length > 0 && el("span", {}, texts.entities.aliases(others)),
    country && el("span", {}, countryInWords(country)),
    forms && el("span", {}, forms),
  ].filter(Boolean);
  return parts.length ? el("p", { class: "about" }, ...parts) : null;
}
