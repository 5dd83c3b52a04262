// Commitments in a few words, as items of articles that say nothing else.
import { itemsOf } from "../../../www/src/kinds.js";

let at = 0;

/** A value of its own words; a quantity where `more` says so. */
export function money(id, amount, more = {}) {
  at += 10;
  const rest = { rule: "money/made-up", high: null, bound: "exact", currency: "EUR", equivalent: null, of: null, per: null };
  return { id, kind: "money", amount, span: { start: at, end: at + 5, text: amount }, ...rest, ...more };
}

export function goods(id, amount, thing, more = {}) {
  return money(id, amount, { kind: "quantity", currency: undefined, unit: null, item: thing && { text: thing }, ...more });
}

/** A commitment to these amounts; `giver` and `receiver` are names, `words` the sentence. */
export function gift(status, amounts, { certainty = "asserted", giver = null, receiver = null, words = "" } = {}) {
  return { status, amounts, certainty, giver, receiver, words };
}

/** The items of an article. Names that begin in lower case are descriptions of nobody who is known. */
export function itemsIn(values, commitments, { id = "a1", date = null, review = {}, countries = {} } = {}) {
  const names = [...new Set(commitments.flatMap(({ giver, receiver }) => [giver, receiver]).filter((name) => /^[A-Z]/.test(name ?? "")))];
  const entities = names.map((name) => ({ id: name, kind: "place", name, aliases: [], roles: [], country: countries[name] ?? null, mentions: [] }));
  const ref = (name) => name && { span: { start: 0, end: 0, text: name }, entity: names.includes(name) ? name : null };
  const facts = commitments.map(({ status, amounts, certainty, giver, receiver, words }, at) => ({
    ...{ id: `f${at + 1}`, kind: "commitment", rule: "commitment/made-up", status, amounts, certainty },
    ...{ giver: ref(giver), receiver: ref(receiver), what: { start: 0, end: 0, text: "help" }, attribution: null },
    ...{ evidence: { start: at, end: at + 1, text: words }, when: null, deadline: null, through: null },
  }));
  const article = { id, date, title: id, outlet: null, text: "", review: new Map(Object.entries(review)), result: { values, entities, facts, unread: [] } };
  return itemsOf(article).filter(({ kind }) => kind === "commitment");
}
