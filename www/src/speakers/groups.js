// Statements by who makes them: one group for each speaker, the same over all articles, one for each description that is
// no known entity, and one for those whose speaker is not known.

import { partyOf } from "../entities/party.js";
import { partsOf } from "../facts/slots.js";
import { texts } from "../texts/texts.js";

const UNKNOWN = "unknown";

/** Which group a statement belongs to. A pronoun that nobody is known for tells no more than no speaker. */
export function speakerKey(item) {
  return speakerOf(item)?.key ?? UNKNOWN;
}

/**
 * The groups in order of their first statement, each `{id, label, entity, article, items, articles, addressees}`:
 * `entity` is the speaker's id in `article`, or null; `addressees` are `{label, count}`, the most spoken to first.
 */
export function speakersOf(statements) {
  const groups = new Map();
  for (const item of statements) {
    const id = speakerKey(item);
    if (!groups.has(id)) groups.set(id, { ...about(item), id, items: [], articles: new Set(), addressees: new Map() });
    const group = groups.get(id);
    group.items.push(item);
    group.articles.add(item.article);
    const to = partyOf(partsOf(item, "addressee")[0], item.article);
    if (to) group.addressees.set(to.key, { label: to.label, count: (group.addressees.get(to.key)?.count ?? 0) + 1 });
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

function speakerOf(item) {
  return partyOf(partsOf(item, "speaker")[0], item.article);
}

function about(item) {
  const speaker = speakerOf(item);
  return { label: speaker?.label ?? texts.speakers.unknown, entity: speaker?.entity ?? null, article: item.article };
}
