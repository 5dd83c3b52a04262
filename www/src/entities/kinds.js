// The kinds of entities that the page shows, in its order, and the entities with words to point at. The prefix keeps
// a named event apart from an event that happens.

import { inOrder } from "../facts/items.js";
import { texts } from "../texts/texts.js";

const NAMES = ["person", "organization", "place", "instrument", "product", "event", "group"];

/** Each `{id, label, one, counted}`: its heading, what one is called, and the words for a count. */
export const ENTITY_KINDS = NAMES.map((name) => ({ id: `entity-${name}`, ...texts.entities.kinds[name] }));

/**
 * The entities of an analysis, the most mentioned first, each `{id, kind, source, mentions, roles}`. A mention is an
 * item to mark, `{id, kind, span, spans, entity, at, holds}`: `at` counts within its entity, and `holds` tells that
 * another mention lies within it. A role is `{title, of, places}`, once for all places that say it. Both know their
 * `article`.
 */
export function entitiesOf(analysis, article) {
  const entities = analysis.entities.map((source) => entityOf(source, article));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) entity.roles = rolesOf(entity, byId);
  markHolders(mentionsOf(entities));
  return entities.sort((a, b) => b.mentions.length - a.mentions.length);
}

/** All mentions in order of the text, the longer first where two begin together. */
export function mentionsOf(entities) {
  return entities.flatMap(({ mentions }) => mentions).sort(inOrder);
}

/** What is said of a mention in a few words: "Ada Brook, person, 3 of 7". */
export function mentionInWords({ entity, at }) {
  const { one } = ENTITY_KINDS.find(({ id }) => id === entity.kind);
  return texts.entities.mention(entity.source.name, one, positionInWords(at, entity.mentions.length));
}

/** "3 of 7", or how many there are where none is shown. */
export function positionInWords(at, count) {
  return at === null ? texts.entities.mentions(count) : texts.entities.position(at + 1, count);
}

function entityOf(source, article) {
  const entity = { id: source.id, kind: `entity-${source.kind}`, source, article, mentions: [], roles: [] };
  entity.mentions = source.mentions.map(({ span, form }, at) => {
    return { id: `${source.id}/${at}`, kind: entity.kind, span, spans: [span], form, entity, article, at, holds: false };
  });
  return entity;
}

function rolesOf({ source, article }, byId) {
  const merged = new Map();
  for (const { title, of, span } of source.roles) {
    const key = `${title.toLowerCase()} ${of}`;
    const place = { span, spans: [span], article };
    if (merged.has(key)) merged.get(key).places.push(place);
    else merged.set(key, { title, of: byId.get(of) ?? null, places: [place] });
  }
  return [...merged.values()];
}

/** A mention that begins before another has ended holds it: nothing overlaps by halves. */
function markHolders(mentions) {
  const open = [];
  for (const mention of mentions) {
    while (open.length && open.at(-1).span.end <= mention.span.start) open.pop();
    for (const outer of open) outer.holds = true;
    open.push(mention);
  }
}
