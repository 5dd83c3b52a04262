// Statements by who makes them: one group for each speaker, the same over all articles, one for each description that is
// no known entity, and one for those whose speaker is not known.

import { partyOf } from "../entities/party.js";
import { partsOf } from "../facts/slots.js";
import { texts } from "../texts/texts.js";

const UNKNOWN = "unknown";

/** Which group a statement belongs to. A pronoun that nobody is known for tells no more than no speaker. */
export function speakerId(item, joint) {
  return speakerOf(item, joint)?.id ?? UNKNOWN;
}

/**
 * The groups in order of their first statement, each `{id, label, entity, items, articles, addressees}`: `entity` is the
 * speaker among `joint`, the entities of all articles, or null; `addressees` are `{label, count}`, the most spoken to first.
 */
export function speakersOf(statements, joint) {
  const groups = new Map();
  for (const item of statements) {
    const speaker = speakerOf(item, joint) ?? nobody();
    if (!groups.has(speaker.id)) groups.set(speaker.id, { ...speaker, items: [], articles: new Set(), addressees: new Map() });
    const group = groups.get(speaker.id);
    group.items.push(item);
    group.articles.add(item.article);
    const to = partyOf(partsOf(item, "addressee")[0], item.article, joint);
    if (to) group.addressees.set(to.id, { label: to.label, count: (group.addressees.get(to.id)?.count ?? 0) + 1 });
  }
  return [...groups.values()].map((group) => {
    return { ...group, addressees: [...group.addressees.values()].sort((a, b) => b.count - a.count) };
  });
}

/** How many speakers are known, by name or by description. */
export function countSpeakers(groups) {
  return groups.filter(isKnown).length;
}

/** Whether a group's speaker is known. */
export function isKnown({ id }) {
  return id !== UNKNOWN;
}

function speakerOf(item, joint) {
  return partyOf(partsOf(item, "speaker")[0], item.article, joint);
}

function nobody() {
  return { id: UNKNOWN, label: texts.speakers.unknown, entity: null };
}
