// Whom a part of a fact speaks of: somebody with a name, the same over all articles, or somebody described in one.

/** Words that name nobody by themselves. */
const PRONOUNS = new Set([
  ...["he", "she", "they", "it", "i", "we", "you", "who", "him", "her", "them", "us", "me"],
  ...["which", "that", "these", "those", "this", "others", "one", "all"],
]);

/**
 * `{id, label, kind, entity}` of a slot's part in an article: `id` is the same wherever the same party is meant, `entity`
 * one of `joint`, the entities of all articles. It is null for a description, which means somebody in its own article
 * only. Null for no part, and for a pronoun that nobody is known for.
 */
export function partyOf(part, article, joint) {
  if (!part) return null;
  const entity = part.known === null ? null : joint.of(article, part.entity);
  if (entity) return { id: entity.id, label: entity.source.name, kind: entity.kind, entity };
  const words = part.text.toLowerCase().replace(/\s+/g, " ").trim();
  if (PRONOUNS.has(words)) return null;
  return { id: `words/${article.id}/${words}`, label: part.text, kind: "described", entity: null };
}
