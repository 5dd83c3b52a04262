// Whom a part of a fact speaks of: somebody with a name, the same over all articles, or somebody described in one.

const PRONOUNS = new Set([
  ...["he", "she", "they", "it", "i", "we", "you", "who", "him", "her", "them", "us", "me"],
  ...["which", "that", "these", "those", "this", "others", "one", "all"],
]);

/**
 * `{id, label, kind, entity}`, or null where the words leave it open. `joint` are the entities of all articles;
 * `entity` is one of them, null for a description, which means somebody in its own article only.
 */
export function partyOf(part, article, joint) {
  if (!part) return null;
  const entity = part.entity === null ? null : joint.of(article, part.entity);
  if (entity) return { id: entity.id, label: entity.source.name, kind: entity.kind, entity };
  const words = part.text.replace(/\s+/g, " ").trim();
  if (PRONOUNS.has(words.toLowerCase())) return null;
  return { id: `${article.id} ${words.toLowerCase()}`, label: words, kind: "described", entity: null };
}
