// Corrections of who is who: two entities that are one, one that is two, another name, another kind.

import { ENTITY_KIND_NAMES } from "./shape.js";
import { placed } from "./spans.js";
import { Unfit } from "./unfit.js";

/** Makes two entities one; the second takes in the first and keeps its name and kind. */
export function mergeEntities(draft, { on, into }) {
  const [from, to] = [draft.entity(on), draft.entity(into)];
  if (from === to) throw new Unfit("entity");
  const names = [...to.aliases, from.name, ...from.aliases].filter((name) => name !== to.name);
  const roles = [...to.roles, ...from.roles].sort((a, b) => a.span.start - b.span.start);
  draft.dropEntity(from.id, to.id);
  draft.setEntity({
    ...to,
    aliases: [...new Set(names)],
    roles,
    country: to.country ?? from.country,
    mentions: [...to.mentions, ...from.mentions].sort((a, b) => a.span.start - b.span.start),
  });
  draft.mapRefs((ref) => (ref.entity === from.id ? { ...ref, entity: to.id } : ref));
  for (const entity of draft.entities) {
    const roles = entity.roles.map((role) => (role.of === from.id ? { ...role, of: to.id } : role));
    // Nobody holds an office in themselves.
    const sound = roles.map((role) => (role.of === entity.id ? { ...role, of: null } : role));
    if (sound.some((role, at) => role.of !== entity.roles[at].of)) draft.setEntity({ ...entity, roles: sound });
  }
}

/** Takes mentions out to an entity of their own, which is called by the words of one of them. */
export function splitEntity(draft, { on, mentions, name }) {
  const entity = draft.entity(on);
  const moved = draft.moved(on);
  const places = mentions.map((span) => placed(draft.text, span, moved));
  const within = new Set(places.map(({ start, end }) => `${start} ${end}`));
  const isOut = ({ span }) => within.has(`${span.start} ${span.end}`);
  const out = entity.mentions.filter(isOut);
  const rest = entity.mentions.filter((mention) => !isOut(mention));
  if (out.length === 0 || out.length < within.size || rest.length === 0) throw new Unfit("mentions");
  const id = draft.newId(`split-${out[0].span.start}`);
  const touchesOut = ({ start, end }) => out.some(({ span }) => span.start < end && start < span.end);
  const rolesOut = entity.roles.filter(({ span }) => touchesOut(span));
  const share = { ...entity, roles: rolesOut, mentions: out };
  draft.setEntity(named({ ...share, id, name: wordsFor(out, name) }));
  draft.setEntity(named({ ...entity, roles: entity.roles.filter((role) => !rolesOut.includes(role)), mentions: rest }));
  draft.mapRefs((ref) => (ref.entity === entity.id && touchesOut(ref.span) ? { ...ref, entity: id } : ref));
}

/** Calls an entity by the words of another of its mentions. */
export function renameEntity(draft, { on, to }) {
  const entity = draft.entity(on);
  if (!entity.mentions.some(({ span }) => span.text === to)) throw new Unfit("name");
  draft.setEntity(named({ ...entity, name: to }, [entity.name, ...entity.aliases]));
}

export function setEntityKind(draft, { on, to }) {
  const entity = draft.entity(on);
  if (!ENTITY_KIND_NAMES.includes(to)) throw new Unfit("kind");
  draft.setEntity({ ...entity, kind: to });
}

/** The names that an entity can have: its words that are no pronouns, the longest first. */
export function namesOf({ mentions }) {
  const names = mentions.filter(({ form }) => form === "name");
  const able = names.length > 0 ? names : mentions;
  return [...new Set(able.map(({ span }) => span.text))].sort((a, b) => b.length - a.length);
}

function wordsFor(mentions, name) {
  const names = namesOf({ mentions });
  if (name === null) return names[0];
  if (!mentions.some(({ span }) => span.text === name)) throw new Unfit("name");
  return name;
}

/** With a name that one of its mentions says, and the other names that its mentions say. */
function named(entity, known = [entity.name, ...entity.aliases]) {
  const names = namesOf(entity);
  const said = new Set(entity.mentions.map(({ span }) => span.text));
  const name = said.has(entity.name) ? entity.name : names[0];
  return { ...entity, name, aliases: [...new Set([...known, ...names])].filter((each) => said.has(each) && each !== name) };
}
