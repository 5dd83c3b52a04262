// Looks up what facts name by its id: entities and values.

export class Book {
  #names;
  #values;

  constructor({ entities, values }) {
    this.#names = new Map(entities.map(({ id, name }) => [id, name]));
    this.#values = new Map(values.map((value) => [value.id, value]));
  }

  /** The name of an entity, or null. */
  name(id) {
    return this.#names.get(id) ?? null;
  }

  /** A value, or null. */
  value(id) {
    return this.#values.get(id) ?? null;
  }

  /** All values by their ids. */
  get values() {
    return this.#values;
  }
}
