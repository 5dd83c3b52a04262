// How an edit says which fact, value or entity it is about: by id, and by kind and words, so that it still finds its own
// when the same text is read anew, and nothing else when the text has changed.

/** Where a fact's own words lie within its evidence, to tell two facts of one sentence apart. */
const CORE = { statement: "content", commitment: "what", event: "trigger", comparison: "left" };

/** The address of a fact, value or entity as the engine gave it: `{of, id, kind, quote, core, start}`. */
export function addressOf(thing) {
  const { id, kind } = thing;
  if (thing.evidence) {
    const core = thing[CORE[kind]]?.text ?? "";
    return { of: "fact", id, kind, quote: thing.evidence.text, core, start: thing.evidence.start };
  }
  if (thing.mentions) {
    return { of: "entity", id, kind, quote: thing.name, core: "", start: thing.mentions[0]?.span.start ?? 0 };
  }
  return { of: "value", id, kind, quote: thing.span.text, core: "", start: thing.span.start };
}

/** Finds things of an analysis by their addresses. */
export class Finder {
  #byId = new Map();
  #alike = null;
  #things;

  constructor({ facts, values, entities }) {
    this.#things = { fact: facts, value: values, entity: entities };
    for (const [of, things] of Object.entries(this.#things)) {
      for (const thing of things) this.#byId.set(`${of} ${thing.id}`, thing);
    }
  }

  /** The thing as the engine gave it, or null: the one of that id if its words agree, else the nearest that says the same. */
  find(address) {
    const named = this.byId(address.of, address.id);
    if (named && wordsOf(addressOf(named)) === wordsOf(address)) return named;
    this.#alike ??= this.#index();
    const alike = this.#alike.get(wordsOf(address)) ?? [];
    const away = (thing) => Math.abs(addressOf(thing).start - address.start);
    return alike.reduce((best, each) => (best && away(best) <= away(each) ? best : each), null);
  }

  byId(of, id) {
    return this.#byId.get(`${of} ${id}`) ?? null;
  }

  #index() {
    const alike = new Map();
    for (const thing of Object.values(this.#things).flat()) {
      const words = wordsOf(addressOf(thing));
      if (alike.has(words)) alike.get(words).push(thing);
      else alike.set(words, [thing]);
    }
    return alike;
  }
}

function wordsOf({ of, kind, quote, core }) {
  return JSON.stringify([of, kind, quote, core]);
}
