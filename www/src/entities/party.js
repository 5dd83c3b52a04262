// Whom a part of a fact speaks of, known again in every article: a country by its code, others by kind and name.

/** Words that name nobody by themselves. */
const PRONOUNS = new Set([
  ...["he", "she", "they", "it", "i", "we", "you", "who", "him", "her", "them", "us", "me"],
  ...["which", "that", "these", "those", "this", "others", "one", "all"],
]);

const directories = new WeakMap();

/**
 * `{key, label, entity, named}` of a slot's part in an article: `key` is the same wherever the same party is meant,
 * `entity` its id there. A description that is no known entity is `named: false` and means somebody in this article
 * only. Null for no part, and for a pronoun that nobody is known for.
 */
export function partyOf(part, article) {
  if (!part) return null;
  const entity = part.known === null ? null : directoryOf(article).get(part.entity);
  if (entity) return { key: keyOf(entity), label: entity.name, entity: entity.id, named: true };
  const words = plain(part.text);
  if (PRONOUNS.has(words)) return null;
  return { key: `words/${article.id}/${words}`, label: part.text, entity: null, named: false };
}

function keyOf({ kind, name, country }) {
  return country && kind !== "person" ? `country/${country}` : `${kind}/${plain(name)}`;
}

function plain(words) {
  return words.toLowerCase().replace(/\s+/g, " ").trim();
}

/** The entities of an article by their ids. */
function directoryOf({ result }) {
  if (!directories.has(result)) directories.set(result, new Map(result.entities.map((entity) => [entity.id, entity])));
  return directories.get(result);
}
