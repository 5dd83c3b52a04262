// Corrections of one fact: what stands in a slot, and of which kind it is.

import { slotsIn, withSlot } from "./shape.js";
import { placed } from "./spans.js";
import { Unfit } from "./unfit.js";

/**
 * Puts something else into a slot. `to` is null for nothing; else by the slot's type a span, `{span, entity}` with the
 * entity's address or null, the address of a value, one of the slot's choices, or a list of these.
 */
export function setSlot(draft, { on, slot: name, to }) {
  const fact = draft.fact(on);
  const slot = slotsIn(fact).find((each) => each.name === name);
  if (!slot) throw new Unfit("slot");
  draft.setFact(withSlot(fact, slot, valueFor(draft, slot, to, draft.moved(on))));
}

function valueFor(draft, slot, to, moved) {
  const { type, needed, choices } = slot;
  if (type.endsWith("s")) return listFor(draft, { ...slot, type: type.slice(0, -1), needed: true }, to, moved);
  if (to === null && !needed && type !== "choice") return null;
  if (to === null) throw new Unfit("needed");
  if (type === "span") return placed(draft.text, to, moved);
  if (type === "ref") {
    return { span: placed(draft.text, to.span, moved), entity: to.entity ? draft.entity(to.entity).id : null };
  }
  if (type === "value") return valueOf(draft, slot, to);
  if (!choices.includes(to)) throw new Unfit("choice");
  return to;
}

function listFor(draft, slot, to, moved) {
  if (!Array.isArray(to)) throw new Unfit("list");
  return to.map((each) => valueFor(draft, slot, each, moved));
}

function valueOf(draft, { kinds }, address) {
  const { id, kind } = draft.value(address);
  if (!kinds.includes(kind)) throw new Unfit("value");
  return id;
}

/** What becomes of how a gift stands where it is an event after all, and the other way round. */
const REALITY = { requested: "possible", proposed: "possible", stalled: "possible", delivered: "actual", failed: "not" };
const STATUS = { actual: "delivered", planned: "pledged", possible: "proposed", not: "failed" };

/** From one kind to another: the slots that differ. What the other kind has no place for is dropped. */
const TURNS = {
  "commitment event": ({ giver, receiver, what, amounts, when, status, evidence }, text) => {
    const trigger = wordsBetween(text, evidence, giver?.span, what) ?? what;
    const object = { span: what, entity: null };
    const reality = REALITY[status] ?? "planned";
    return { trigger, class: "other", agent: giver, object, place: receiver, when, amounts, reality };
  },
  "event commitment": ({ agent, object, trigger, amounts, when, reality }) => {
    const what = object?.span ?? trigger;
    const status = STATUS[reality];
    return { giver: agent, receiver: null, what, amounts, status, when, deadline: null, through: null };
  },
  "meeting event": ({ participants, place, when, evidence }, text) => {
    const [agent = null, object = null] = participants;
    const trigger = wordsBetween(text, evidence, agent?.span, object?.span) ?? evidence;
    return { trigger, class: "other", agent, object, place, when, amounts: [], reality: "actual" };
  },
  "event meeting": ({ agent, object, place, when }) => {
    return { participants: [agent, object].filter(Boolean), place, when, topics: [] };
  },
};

/** The kinds that a fact can be turned into. */
export function kindsFor({ kind }) {
  return Object.keys(TURNS).flatMap((turn) => (turn.startsWith(`${kind} `) ? [turn.split(" ")[1]] : []));
}

/** Makes a fact one of another kind. */
export function setFactKind(draft, { on, to }) {
  const fact = draft.fact(on);
  if (!kindsFor(fact).includes(to)) throw new Unfit("kind");
  const { id, rule, evidence, attribution, certainty } = fact;
  const own = TURNS[`${fact.kind} ${to}`](fact, draft.text);
  draft.setFact({ id, kind: to, rule, evidence, attribution, certainty, ...own });
}

/** The words between two others of one sentence, where the verb mostly stands; null where there are none. */
function wordsBetween(text, evidence, left, right) {
  if (!left || !right || left.start < evidence.start || right.end > evidence.end || left.end >= right.start) return null;
  const between = text.slice(left.end, right.start);
  const words = between.trim();
  if (words === "") return null;
  const start = left.end + between.indexOf(words);
  return { start, end: start + words.length, text: words };
}
