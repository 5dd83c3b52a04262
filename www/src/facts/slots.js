// The slots of a fact in the order in which they are told. A slot is `{name, label, parts}`; a part is `{text, span,
// entity, known, value, mark}`: what is shown, the words that say it, the entity's id and name, the value, if there is
// one, and how it is marked while the fact is open.

import { markOfSlot } from "./slot-marks.js";

/**
 * The slots that the text fills; an empty one is left out. `words` are those of a language, `{texts, format}`: the texts
 * of `texts/facts`, and what `formatsOf` gives.
 */
export function slotsOf(fact, book, { texts, format }) {
  return (SLOTS[fact.kind]?.(fact, parts(book, format)) ?? [])
    .map(([name, ...found]) => ({ name, label: texts.facts.slots[name], parts: marked(name, found.flat().filter(Boolean)) }))
    .filter((slot) => slot.parts.length > 0);
}

function marked(name, parts) {
  return parts.map((part) => ({ ...part, mark: markOfSlot(name) }));
}

/** Who says so, when it is not the article itself: `{source, cue, via}` as parts, or null. */
export function attributionOf({ attribution }, book, { format }) {
  if (!attribution) return null;
  const { ref, words } = parts(book, format);
  return { source: ref(attribution.source), cue: words(attribution.cue), via: ref(attribution.via) };
}

/** The parts of one slot; none where the text leaves it open. */
export function partsOf(item, name) {
  return item.slots.find((slot) => slot.name === name)?.parts ?? [];
}

const SLOTS = {
  statement: (fact, { ref, words }) => [
    ["speaker", ref(fact.speaker)],
    ["cue", words(fact.cue)],
    ["addressee", ref(fact.addressee)],
  ],
  commitment: (fact, { ref, words, value }) => [
    ["giver", ref(fact.giver)],
    ["receiver", ref(fact.receiver)],
    ["what", words(fact.what)],
    ["amount", fact.amounts.map(value)],
    ["when", value(fact.when)],
    ["deadline", value(fact.deadline)],
    ["through", ref(fact.through)],
  ],
  meeting: (fact, { ref, words, value }) => [
    ["participants", fact.participants.map(ref)],
    ["place", ref(fact.place)],
    ["when", value(fact.when)],
    ["topics", fact.topics.map(words)],
  ],
  event: (fact, { ref, words, value }) => [
    ["agent", ref(fact.agent)],
    ["trigger", words(fact.trigger)],
    ["object", ref(fact.object)],
    ["place", ref(fact.place)],
    ["when", value(fact.when)],
    ["amount", fact.amounts.map(value)],
  ],
  comparison: (fact, { words, value }) => [
    ["left", words(fact.left)],
    ["by", value(fact.by)],
    ["right", words(fact.right)],
  ],
};

function parts(book, format) {
  const part = (span, text = span.text) => ({ text, span, entity: null, known: null, value: null });
  return {
    words: (span) => span && part(span),
    ref: (ref) => ref && { ...part(ref.span), entity: ref.entity, known: book.name(ref.entity) },
    value: (id) => {
      const value = book.value(id);
      return value && { ...part(value.span, format.valueInWords(value)), value };
    },
  };
}
