// Who gives whom and who meets whom: the facts between two parties as one link.

import { partyOf } from "../entities/party.js";
import { partsOf } from "../facts/slots.js";

/** What was promised at least; the rest is asked for, thought of, or came to nothing. */
const GIVEN = new Set(["pledged", "agreed", "contracted", "delivered"]);

/**
 * `{nodes, links, open}` of the commitments among some items. A node is `{id, label, kind, entity, links}`, see
 * `entities/party.js`; a link `{id, from, to, items, firm}`, where `from` gives, and `firm` tells that one of its facts stands
 * for more than a wish. Both have the strongest first. `open` counts facts that leave one of the two open.
 */
export function givesOf(items, joint) {
  const net = new Net((from, to) => `${from.id} > ${to.id}`);
  for (const item of items) {
    if (item.kind !== "commitment" || item.review === "rejected") continue;
    const { status, certainty } = item.source;
    const [giver, receiver] = ["giver", "receiver"].map((slot) => partyOf(partsOf(item, slot)[0], item.article, joint));
    net.join([giver, receiver], item, GIVEN.has(status) && certainty !== "denied");
  }
  return net.done();
}

/** The same of meetings, and of statements that are made to somebody; here a link has no direction. */
export function meetsOf(items, joint) {
  const net = new Net((from, to) => [from.id, to.id].sort().join(" & "));
  for (const item of items) {
    if (item.review === "rejected") continue;
    const party = (part) => partyOf(part, item.article, joint);
    const isMeeting = item.kind === "meeting";
    if (isMeeting) net.join(partsOf(item, "participants").map(party), item, item.source.certainty !== "denied");
    else if (item.kind === "statement" && partsOf(item, "addressee").length > 0) {
      net.join([party(partsOf(item, "speaker")[0]), party(partsOf(item, "addressee")[0])], item, false);
    }
  }
  return net.done();
}

/** The strongest links that together have at most `most` nodes. */
export function strongest({ links }, most) {
  const kept = new Set();
  return links.filter(({ from, to }) => {
    const more = [from, to].filter((node) => !kept.has(node));
    if (kept.size + more.length > most) return false;
    for (const node of more) kept.add(node);
    return true;
  });
}

class Net {
  #idOf;
  #nodes = new Map();
  #links = new Map();
  #open = 0;

  constructor(idOf) {
    this.#idOf = idOf;
  }

  /** Links each of some parties with each other, once for a fact. */
  join(parties, item, firm) {
    const known = new Map(parties.filter(Boolean).map((party) => [party.id, party]));
    if (known.size < 2) this.#open += 1;
    const nodes = [...known.values()].map((party) => this.#node(party));
    for (const [at, from] of nodes.entries()) for (const to of nodes.slice(at + 1)) this.#link(from, to, item, firm);
  }

  done() {
    const nodes = [...this.#nodes.values()].filter(({ links }) => links.length > 0);
    const weight = ({ links }) => links.reduce((sum, { items }) => sum + items.length, 0);
    const links = [...this.#links.values()].sort((a, b) => b.firm - a.firm || b.items.length - a.items.length);
    return { nodes: nodes.sort((a, b) => weight(b) - weight(a)), links, open: this.#open };
  }

  #node(party) {
    if (!this.#nodes.has(party.id)) this.#nodes.set(party.id, { ...party, links: [] });
    return this.#nodes.get(party.id);
  }

  #link(from, to, item, firm) {
    const id = this.#idOf(from, to);
    if (!this.#links.has(id)) {
      const link = { id, from, to, items: [], firm: false };
      this.#links.set(id, link);
      from.links.push(link);
      to.links.push(link);
    }
    const link = this.#links.get(id);
    link.items.push(item);
    link.firm ||= firm;
  }
}
