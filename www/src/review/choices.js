// What can be chosen for a slot among what the article has: its entities and its values, those of the same sentence first.

import { valueInWords } from "../format/page.js";
import { shorten } from "../format/shorten.js";
import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";

/** A list to choose from; `groups` are `{label, options: [{value, words}]}`, empty ones are left out. */
export function chooser(attributes, none, groups, chosen) {
  const options = groups.flatMap(({ label, options: own }) => {
    const elements = own.map(({ value, words }) => option(value, words, value === chosen));
    return elements.length > 0 ? [label ? el("optgroup", { label }, ...elements) : elements].flat() : [];
  });
  return el("select", attributes, none === null ? null : option("", none, chosen === null), ...options);
}

/** The entities of an analysis, told apart by their kind. */
export function entityChoices({ entities }, evidence) {
  const near = ({ mentions }) => mentions.some(({ span }) => within(span, evidence));
  const offer = ({ id, name, kind }) => ({ value: id, words: texts.review.namedAs(shorten(name, 60), texts.entities.kinds[kind]?.one ?? kind) });
  return byPlace(entities, near, offer);
}

/** The values of some kinds. */
export function valueChoices({ values }, kinds, evidence) {
  const able = values.filter(({ kind }) => kinds.includes(kind));
  const offer = (value) => ({ value: value.id, words: texts.review.valueAs(shorten(value.span.text, 40), valueInWords(value)) });
  return byPlace(able, ({ span }) => within(span, evidence), offer);
}

/** Where an entity is named for a fact: within its sentence, else nearest before it, else first. */
export function mentionFor({ mentions }, evidence) {
  const near = mentions.find(({ span }) => within(span, evidence));
  return (near ?? mentions.findLast(({ span }) => span.start < evidence.start) ?? mentions[0]).span;
}

function byPlace(all, near, offer) {
  return [
    { label: texts.review.inSentence, options: all.filter(near).map(offer) },
    { label: texts.review.elsewhere, options: all.filter((each) => !near(each)).map(offer) },
  ];
}

function within({ start, end }, evidence) {
  return start >= evidence.start && end <= evidence.end;
}

function option(value, words, selected) {
  return el("option", { value, selected }, words);
}
