// How the slots of the fact that is open are marked in its text, and alike on its card: one line for what each slot asks.

/** Marks by slot; the cue of a statement and the like have the line of what is done. */
const MARKS = {
  who: ["giver", "speaker", "agent", "participants", "left"],
  whom: ["receiver", "addressee", "object", "right"],
  what: ["what", "topics", "trigger", "cue", "by"],
  amount: ["amount"],
  when: ["when", "deadline"],
  where: ["place", "through"],
};

const BY_SLOT = new Map(Object.entries(MARKS).flatMap(([mark, slots]) => slots.map((slot) => [slot, `slot-${mark}`])));

/** All marks, those of longer words first, so that what lies within them is painted over them. */
export const SLOT_MARKS = ["slot-what", "slot-who", "slot-whom", "slot-where", "slot-when", "slot-amount"];

/** The mark of a slot by its name. */
export function markOfSlot(name) {
  return BY_SLOT.get(name) ?? null;
}

/** The words of a fact's slots by their mark, each as a place `{span, spans}`. */
export function placesByMark(item) {
  const places = new Map(SLOT_MARKS.map((mark) => [mark, []]));
  for (const { name, parts } of item?.slots ?? []) {
    for (const { span } of parts) places.get(markOfSlot(name))?.push({ span, spans: [span] });
  }
  return places;
}
