// Statements by who makes them: one group for each entity, one for each description that is no known entity, and one
// for those whose speaker is not known.

import { partsOf } from "../facts/slots.js";
import { texts } from "../texts/texts.js";

const UNKNOWN = "unknown";
const PRONOUNS = new Set(["he", "she", "they", "it", "i", "we", "who", "him", "her", "them"]);

/** Which group a statement belongs to. */
export function speakerKey(item) {
  const [speaker] = partsOf(item, "speaker");
  if (!speaker) return UNKNOWN;
  if (speaker.known !== null) return `entity:${speaker.entity}`;
  const words = speaker.text.toLowerCase().replace(/\s+/g, " ").trim();
  // A pronoun that nobody is known for tells no more than no speaker.
  return PRONOUNS.has(words) ? UNKNOWN : `words:${words}`;
}

/** The groups `{id, label, entity}`: who says most first, those without a known speaker last. */
export function speakersOf(statements) {
  const groups = new Map();
  for (const item of statements) {
    const id = speakerKey(item);
    if (!groups.has(id)) groups.set(id, { ...about(id, item), count: 0 });
    groups.get(id).count += 1;
  }
  return [...groups.values()].sort((a, b) => (a.id === UNKNOWN) - (b.id === UNKNOWN) || b.count - a.count);
}

/** How many speakers are known, by name or by description. */
export function countSpeakers(groups) {
  return groups.filter(({ id }) => id !== UNKNOWN).length;
}

function about(id, item) {
  const [speaker] = partsOf(item, "speaker");
  if (id === UNKNOWN) return { id, label: texts.speakers.unknown, entity: null };
  return { id, label: speaker.known ?? speaker.text, entity: speaker.known === null ? null : speaker.entity };
}
