// The same person, body or place named in several articles, found again. Two that one article tells apart stay apart,
// and where a name might be either of two it is neither: a wrong one costs a reader more than one that stands twice.

import { isAbbreviation, isBare, nameKey, shortKey, surnames } from "./names.js";

const KEYS = new WeakMap();

/** Groups of members `{article, source}` in order of the articles; `source` is an entity of the article's analysis. */
export function mergedMembers(articles) {
  const groups = new Groups();
  const bare = [];
  for (const article of articles) {
    for (const source of article.result.entities) {
      const member = { article, source };
      if (source.kind === "person" && isBare(keyOf(member))) bare.push(member);
      else groups.add(member);
    }
  }
  groups.joinAbbreviations();
  groups.joinMiddleNames();
  groups.addBare(bare);
  const order = new Map(articles.map((article, at) => [article, at]));
  return groups.list.map(({ members }) => members.sort((a, b) => order.get(a.article) - order.get(b.article)));
}

/** The plain form of a member's name, made once. */
function keyOf({ source }) {
  if (!KEYS.has(source)) KEYS.set(source, nameKey(source.name, source.kind === "person"));
  return KEYS.get(source);
}

/** A group is `{members, articles, country, person, into}`; `into` is the group that it became a part of, or null. */
class Groups {
  #all = [];
  /** The group of each name and country. */
  #byKey = new Map();

  get list() {
    return this.#all.filter(({ into }) => into === null);
  }

  get #people() {
    return this.list.filter(({ person }) => person);
  }

  /** Puts a member with those of the same name, or, for a place, of the same country. */
  add(member) {
    const { kind, country } = member.source;
    let group = { members: [member], articles: new Set([member.article]), country, person: kind === "person", into: null };
    this.#all.push(group);
    const keys = [`${kind} ${keyOf(member)}`, kind === "place" && country && `${kind}/${country}`].filter(Boolean);
    for (const key of keys) {
      const other = this.#at(key);
      if (other && this.#join(other, group)) group = other;
      else if (!other) this.#byKey.set(key, group);
    }
  }

  /** "EU" in one article is the "European Union" of another if an article says so, and of one body alone. */
  joinAbbreviations() {
    const meant = new Map();
    for (const group of this.list) {
      for (const { source } of group.members) {
        const short = source.kind === "person" ? [] : source.aliases.filter((alias) => isAbbreviation(alias, source.name));
        for (const alias of short) note(meant, `${source.kind} ${nameKey(alias)}`, group);
      }
    }
    for (const [key, [group, ...others]] of meant) {
      const short = this.#at(key);
      if (short && others.length === 0) this.#join(group, short);
    }
  }

  /** "Lloyd Austin" is "Lloyd J. Austin" where nobody else is called so, with other names between. */
  joinMiddleNames() {
    const alike = new Map();
    for (const group of this.#people) note(alike, shortKey(keyOf(group.members[0])), group);
    for (const [key, groups] of alike) {
      const [short, long] = [...groups].sort((a, b) => (keyOf(b.members[0]) === key) - (keyOf(a.members[0]) === key));
      if (groups.size === 2 && keyOf(short.members[0]) === key) this.#join(long, short);
    }
  }

  /** A surname alone is the one full name that ends so; with none, or with several, it is only like itself. */
  addBare(members) {
    const full = new Map();
    for (const group of this.#people) {
      for (const member of group.members) for (const end of surnames(keyOf(member))) note(full, end, group);
    }
    for (const member of members) {
      const [group, ...others] = full.get(keyOf(member)) ?? [];
      if (group && others.length === 0 && !group.articles.has(member.article)) put(group, [member]);
      else this.add(member);
    }
  }

  #at(key) {
    let group = this.#byKey.get(key) ?? null;
    while (group?.into) group = group.into;
    return group;
  }

  /** Puts one group into another, unless an article or a country tells them apart. */
  #join(into, from) {
    if (into === from) return true;
    if (into.country && from.country && into.country !== from.country) return false;
    for (const article of from.articles) if (into.articles.has(article)) return false;
    from.into = into;
    into.country ??= from.country;
    put(into, from.members);
    return true;
  }
}

function put(group, members) {
  group.members.push(...members);
  for (const { article } of members) group.articles.add(article);
}

function note(map, key, group) {
  if (!map.has(key)) map.set(key, new Set());
  map.get(key).add(group);
}
