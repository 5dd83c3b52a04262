// Whom a part of a fact speaks of: somebody with a name, the same over all articles, or somebody described in one.

import { partyOf } from "../entities/party.js";

/**
 * `{id, label, kind, entity}`, or null where the words leave it open. `joint` are the entities of all articles;
 * `entity` is one of them, null for a description, which means somebody in its own article only.
 */
export function jointPartyOf(part, article, joint) {
  const party = partyOf(part, article);
  if (!party) return null;
  const entity = party.entity === null ? null : joint.of(article, party.entity);
  if (entity) return { id: entity.id, label: entity.source.name, kind: entity.kind, entity };
  return { id: party.key, label: party.label, kind: "described", entity: null };
}
