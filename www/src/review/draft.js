// A corrected analysis in the making: starts as the engine's, and takes one edit after another. The engine's own stays as
// it is; what is not corrected is shared with it.

import { addressOf, Finder } from "./address.js";
import { mapSlots } from "./shape.js";
import { Unfit } from "./unfit.js";

export class Draft {
  #analysis;
  #finder;
  #facts;
  #entities;
  /** Where the ids of merged entities have gone. */
  #merged = new Map();
  /** Ids of what was changed. */
  edited = new Set();
  /** "accept" or "reject" by the id of a fact or value. */
  verdicts = new Map();

  constructor(text, analysis) {
    this.text = text;
    this.#analysis = analysis;
    this.#finder = new Finder(analysis);
    this.#facts = new Map(analysis.facts.map((fact) => [fact.id, fact]));
    this.#entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  }

  /** A fact as it stands now. */
  fact(address) {
    return this.#facts.get(this.#find(address, "fact").id);
  }

  /** How far the words of a fact or entity have moved in the text since its address was taken. */
  moved(address) {
    const found = this.#finder.find(address);
    return found ? addressOf(found).start - address.start : 0;
  }

  /** A value; values are never changed. */
  value(address) {
    return this.#find(address, "value");
  }

  /** An entity as it stands now; of one that was merged, the one that took it in. */
  entity(address) {
    if (address?.of !== "entity") throw new Unfit("entity");
    let id = this.#isOwn(address.id) ? address.id : this.#finder.find(address)?.id;
    while (this.#merged.has(id)) id = this.#merged.get(id);
    const entity = this.#entities.get(id);
    if (!entity) throw new Unfit("entity");
    return entity;
  }

  /** What a verdict is about. */
  thing(address) {
    return address.of === "value" ? this.value(address) : this.#find(address, "fact");
  }

  setFact(fact) {
    this.#facts.set(fact.id, fact);
    this.edited.add(fact.id);
  }

  setEntity(entity) {
    this.#entities.set(entity.id, entity);
    this.edited.add(entity.id);
  }

  /** Takes an entity away in favour of another. */
  dropEntity(id, into) {
    this.#entities.delete(id);
    this.#merged.set(id, into);
  }

  /** An id that no entity has or had. */
  newId(stem) {
    let id = stem;
    for (let turn = 2; this.#entities.has(id) || this.#merged.has(id); turn += 1) id = `${stem}-${turn}`;
    return id;
  }

  /** Puts every reference of every fact to an entity through `change`, and every role's place. */
  mapRefs(change) {
    for (const [id, fact] of this.#facts) {
      const mapped = mapSlots(fact, { ref: change });
      if (mapped !== fact) this.#facts.set(id, mapped);
    }
  }

  /** All entities as they stand now. */
  get entities() {
    return [...this.#entities.values()];
  }

  /** Gives `{result, review}`: the corrected analysis, and by id "accepted", "rejected" or "edited". */
  finish() {
    const rejected = new Set([...this.verdicts].filter(([, verdict]) => verdict === "reject").map(([id]) => id));
    // What is no amount or time is none in any fact.
    const facts = [...this.#facts.values()].map((fact) => {
      const mapped = mapSlots(fact, { value: (id) => (rejected.has(id) ? null : id) });
      if (mapped !== fact) this.edited.add(fact.id);
      return mapped;
    });
    const review = new Map([...this.edited].map((id) => [id, "edited"]));
    for (const [id, verdict] of this.verdicts) {
      if (verdict === "reject") review.set(id, "rejected");
      else if (!review.has(id)) review.set(id, "accepted");
    }
    return { result: { ...this.#analysis, entities: this.entities, facts }, review };
  }

  /** Whether an entity was made by an edit. */
  #isOwn(id) {
    return this.#finder.byId("entity", id) === null && (this.#entities.has(id) || this.#merged.has(id));
  }

  #find(address, of) {
    const found = address?.of === of ? this.#finder.find(address) : null;
    if (!found) throw new Unfit(of);
    return found;
  }
}
