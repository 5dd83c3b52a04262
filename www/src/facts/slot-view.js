// Slots as buttons: each leads to its words in the text, and beside it, where the entity is known, to that entity.

import { shorten } from "../format/shorten.js";
import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { isNamed } from "./in-words.js";

const MOST = 160;

/** All slots of a fact as terms and descriptions. */
export function slotList(item) {
  const rows = item.slots.map((slot) => el("div", { class: "slot-row" }, el("dt", {}, slot.label), slotValue(slot)));
  return el("dl", { class: "slots" }, ...rows);
}

/** One part: its words, what stands after them, and the way to its entity. */
export function slotPart(label, part, after = null) {
  const { text, span, value, mark = null } = part;
  const words = shorten(text, MOST);
  const said = value && text !== span.text ? shorten(span.text, 80) : null;
  const button = el(
    "button",
    {
      type: "button",
      class: mark ? `link slot ${mark}` : "link slot",
      "data-act": "slot",
      "data-slot": label,
      "data-start": String(span.start),
      "aria-label": said ? texts.facts.slotButtonSaid(label, words, said) : texts.facts.slotButton(label, words),
      title: said ? texts.facts.showWordsSaid(said) : texts.facts.showWords,
    },
    words,
  );
  const entity = entityButton(part);
  return [button, after, ...(entity ? [" ", entity] : [])].filter(Boolean);
}

/** Who says so: "according to Meridian Lines, via Kestrel Wire", in the order of the text. */
export function attributionLine({ attribution }) {
  if (!attribution) return null;
  const { source, cue, via } = attribution;
  const { slots } = texts.facts;
  const pair = [
    [slots.source, source],
    [slots.cue, cue],
  ].filter(([, part]) => part);
  pair.sort(([, a], [, b]) => a.span.start - b.span.start);
  return el(
    "p",
    { class: "attribution" },
    el("span", { class: "attribution-label" }, `${texts.facts.attributed} `),
    ...pair.flatMap(([label, part]) => [...slotPart(label, part), " "]),
    ...(via ? [`${texts.facts.via} `, ...slotPart(slots.via, via)] : []),
  );
}

/** Every part that a button can stand for, by what the button holds. */
export function partOf(item, { slot, start }) {
  const { source, cue, via } = item.attribution ?? {};
  const all = item.slots.flatMap(({ label, parts }) => parts.map((part) => [label, part]));
  const { slots } = texts.facts;
  all.push([slots.source, source], [slots.cue, cue], [slots.via, via]);
  return all.find(([label, part]) => part && label === slot && part.span.start === Number(start))?.[1] ?? null;
}

function slotValue({ label, parts }) {
  const last = parts.length - 1;
  return el("dd", {}, ...parts.flatMap((part, at) => [...slotPart(label, part, at < last ? "," : null), " "]));
}

/** The entity's name where the words do not tell it; else only an arrow. */
function entityButton({ text, span, entity, known }) {
  if (known === null) return null;
  const same = isNamed(text, known);
  return el(
    "button",
    {
      type: "button",
      class: `to-entity ${same ? "arrow" : "named"}`,
      "data-act": "entity",
      "data-entity": entity,
      "data-start": String(span.start),
      "data-end": String(span.end),
      "aria-label": texts.facts.toEntity(shorten(known, 120)),
      title: texts.facts.showEntity(shorten(known, 120)),
    },
    same ? "" : shorten(known, 80),
  );
}
