// The fields of one slot in the form of a fact, by the slot's type. Each calls `put(to)` with what the slot is to hold, in
// the shape of an edit (see `facts.js`), whenever the reader has chosen something.

import { texts, wordFor } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { addressIn } from "./corrections.js";
import { chooser, entityChoices, mentionFor, valueChoices } from "./choices.js";
import { nearest } from "./spans.js";

/**
 * The fields for a slot. `about` is `{article, result, fact, selected}`: the corrected analysis with what is chosen so
 * far, and the words selected in the article; `put(to)` takes what the slot is to hold.
 */
export function slotFields(slot, value, about, put) {
  const { type } = slot;
  if (type === "choice") return [choiceField(slot, value, put)];
  if (!type.endsWith("s")) return singleFields({ ...slot }, value, about, put, slotLabel(slot));
  const list = value.map((each) => toOf(type.slice(0, -1), each, about));
  const single = { ...slot, type: type.slice(0, -1), needed: false };
  const rows = value.map((each, at) => {
    const label = texts.review.numbered(slotLabel(slot), at + 1);
    return singleFields(single, each, about, (to) => put(list.with(at, to).filter((one) => one !== null)), label);
  });
  const another = singleFields(single, null, about, (to) => to && put([...list, to]), texts.review.another(slotLabel(slot)));
  return [...rows, another].flat();
}

/** What a slot is called. */
function slotLabel({ name }) {
  return texts.facts.slots[name] ?? wordFor(texts.review.slots, name);
}

function singleFields(slot, value, about, put, label) {
  if (slot.type === "value") return [valueField(slot, value, about, put, label)];
  if (slot.type === "span") return [wordsField(slot, value, about, put, label)];
  const words = (span) => put(span && { span, entity: value?.entity ? addressOf(about, value.entity) : null });
  return [
    wordsField(slot, value?.span ?? null, about, words, label),
    entityField(value, about, put, texts.review.entityOf(label)),
  ];
}

/** What the slot holds now, in the shape of an edit. */
function toOf(type, value, about) {
  if (type === "ref") return { span: value.span, entity: value.entity ? addressOf(about, value.entity) : null };
  return type === "value" ? addressIn(about.article, about.result.values.find(({ id }) => id === value)) : value;
}

function addressOf({ article, result }, id) {
  return addressIn(article, result.entities.find((entity) => entity.id === id));
}

/** A field for words of the article: typed, or taken from what is selected there. */
function wordsField({ needed }, span, { article, fact, selected }, put, label) {
  const problem = el("span", { class: "field-problem", role: "alert" });
  const input = el("input", { type: "text", class: "words-field", "aria-label": label, value: span?.text ?? "", spellcheck: "false", autocomplete: "off" });
  const take = (found) => {
    const missing = input.value.trim() === "" ? needed && texts.review.needed : !found && texts.review.noSuchWords;
    problem.textContent = missing || "";
    input.setAttribute("aria-invalid", String(Boolean(missing)));
    if (!missing) put(found);
  };
  input.addEventListener("change", () => take(nearest(article.text, input.value.trim(), (span ?? fact.evidence).start)));
  const use = el("button", { type: "button", class: "button use-selected", "aria-label": texts.review.useFor(label), hidden: !selected.span }, texts.review.use);
  use.addEventListener("click", () => {
    input.value = selected.span.text;
    take(selected.span);
  });
  return row(label, input, use, problem);
}

function entityField(value, { result, fact, article }, put, label) {
  const field = chooser({ "aria-label": label }, texts.review.nobody, entityChoices(result, fact.evidence), value?.entity ?? null);
  field.addEventListener("change", () => {
    const entity = result.entities.find(({ id }) => id === field.value) ?? null;
    if (!entity) return put(value && { span: value.span, entity: null });
    // Words that named nobody yet may well mean the one that is chosen; others make room for a naming of theirs.
    const near = mentionFor(entity, fact.evidence);
    const keep = value && value.entity === null && !(near.start >= fact.evidence.start && near.end <= fact.evidence.end);
    put({ span: keep ? value.span : near, entity: addressIn(article, entity) });
  });
  return row(label, field);
}

function valueField({ kinds }, value, { result, fact, article }, put, label) {
  const field = chooser({ "aria-label": label }, texts.review.nothing, valueChoices(result, kinds, fact.evidence), value);
  field.addEventListener("change", () => {
    const chosen = result.values.find(({ id }) => id === field.value);
    put(chosen ? addressIn(article, chosen) : null);
  });
  return row(label, field);
}

function choiceField(slot, value, put) {
  const label = slotLabel(slot);
  const options = slot.choices.map((choice) => ({ value: choice, words: choiceWord(choice) }));
  const field = chooser({ "aria-label": label }, null, [{ label: null, options }], value);
  field.addEventListener("change", () => put(field.value));
  return row(label, field);
}

function choiceWord(choice) {
  const { standings, relations, eventClasses } = texts.facts;
  return standings[choice]?.word ?? wordFor(relations, wordFor(eventClasses, choice));
}

function row(label, ...fields) {
  return el("div", { class: "correction-row" }, el("span", { class: "correction-label", "aria-hidden": "true" }, label), ...fields);
}
