// People, bodies and places of several articles: each once, with the articles that name it.

import { mergedMembers } from "./merge.js";
import { nameKey } from "./names.js";

let last = null;

/** The entities of some articles, made once for as long as none of them is read anew. */
export function jointOf(articles) {
  const results = articles.map(({ result }) => result);
  const isSame = last?.results.length === results.length && results.every((result, at) => result === last.results[at]);
  if (!isSame) last = { results, joint: new JointEntities(articles) };
  return last.joint;
}

/** Everything that some articles name, the most mentioned first. */
export class JointEntities {
  #byMember = new Map();

  constructor(articles) {
    this.list = mergedMembers(articles).map((members) => new JointEntity(members, this));
    this.list.sort((a, b) => b.count - a.count);
    for (const joint of this.list) {
      for (const { article, source } of joint.members) this.#byMember.set(`${article.id}/${source.id}`, joint);
    }
  }

  /** What an article's entity, by its id there, is among all; null where there is none. */
  of(article, id) {
    return this.#byMember.get(`${article.id}/${id}`) ?? null;
  }
}

/** One of them, listed as an entity of one article is: see `entities/kinds.js`. */
class JointEntity {
  #all;
  #source = null;

  /** `members` are `{article, source}`, where `source` is an entity of the article's analysis. */
  constructor(members, all) {
    this.#all = all;
    const [{ article, source }] = members;
    this.id = `${article.id}/${source.id}`;
    this.kind = `entity-${source.kind}`;
    this.members = members;
    this.count = members.reduce((sum, each) => sum + each.source.mentions.length, 0);
  }

  /** `{name, aliases, country, roles, mentions}` over all articles. */
  get source() {
    return (this.#source ??= sourceOf(this.members));
  }

  /** As an article's entities have them; the `of` of each is one of several articles too, as its places are. */
  get roles() {
    const roles = [];
    for (const { article, source } of this.members) {
      for (const { title, of, span } of source.roles) {
        const body = of && this.#all.of(article, of);
        const place = { span, spans: [span], article };
        const alike = roles.find((role) => sameRole(role, title, body));
        if (alike) Object.assign(alike, { of: alike.of ?? body, places: [...alike.places, place] });
        else roles.push({ title, of: body, places: [place] });
      }
    }
    return roles;
  }
}

/** "President" in one article is "President of Norvik" in another. */
function sameRole(role, title, body) {
  return role.title.toLowerCase() === title.toLowerCase() && (role.of === body || !role.of || !body);
}

/** A mention by its number among all of an entity, of one article or of several. */
export function mentionAt(entity, at) {
  if (!entity.members) return entity.mentions[at];
  let left = at;
  for (const { article, source } of entity.members) {
    if (left < source.mentions.length) return ownEntity(article, source).mentions[left];
    left -= source.mentions.length;
  }
  return null;
}

/** The mentions of an entity in one article. */
export function mentionsIn(entity, article) {
  if (!entity.members) return entity.article === article ? entity.mentions : [];
  const member = entity.members.find((each) => each.article === article);
  return member ? ownEntity(article, member.source).mentions : [];
}

/** How many mentions of an entity stand in the articles before one of them. */
export function mentionsBefore({ members }, article) {
  const at = members.findIndex((each) => each.article === article);
  return members.slice(0, at).reduce((sum, { source }) => sum + source.mentions.length, 0);
}

function ownEntity(article, source) {
  return article.entities.find(({ id }) => id === source.id);
}

function sourceOf(members) {
  const name = bestName(members);
  const forms = new Set(members.flatMap(({ source }) => [source.name, ...source.aliases]));
  forms.delete(name);
  const country = members.find(({ source }) => source.country)?.source.country ?? null;
  const over = (key) => members.flatMap(({ source }) => source[key]);
  return { name, aliases: [...forms], country, roles: over("roles"), mentions: over("mentions") };
}

/** Full names before short ones, then the one that most articles use, then the longest. */
function bestName(members) {
  const uses = new Map();
  for (const { source } of members) uses.set(source.name, (uses.get(source.name) ?? 0) + 1);
  const full = (name) => Number(nameKey(name).includes(" "));
  const best = (a, b) => full(b) - full(a) || uses.get(b) - uses.get(a) || b.length - a.length;
  return [...uses.keys()].sort(best)[0];
}
