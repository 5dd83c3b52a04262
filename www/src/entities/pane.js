// People and bodies: who and what is named, and the walk through the mentions of one.

import { entitiesLook } from "../article/looks.js";
import { countByKind } from "../kinds.js";
import { Pane } from "../lists/pane.js";
import { byId } from "../ui/dom.js";
import { texts } from "../texts/texts.js";
import { whyNothing } from "../views/nothing.js";
import { entityCard } from "./card.js";
import { ENTITY_KINDS } from "./kinds.js";
import { MentionWalk } from "./mention-walk.js";

export class EntityPane {
  tab = "entities-tab";
  #pane;
  #byId = new Map();
  #walk = new MentionWalk();
  #turns = new Map();
  #on;

  /** `on`: `choose(kind)`, `point(items)`, `mention(item)` to be shown, `role(place, role, entity)`, `entity(entity)`. */
  constructor(on) {
    this.#on = on;
    this.#pane = new Pane({
      list: byId("entity-list"),
      filters: byId("entity-filters"),
      kinds: ENTITY_KINDS,
      hideEmpty: true,
      make: (entity) => this.#make(entity),
      onChoose: on.choose,
      onPoint: (entity) => on.point(entity?.mentions ?? []),
      onAct: (entity, entry, button) => this.#act(entity, entry, button?.dataset),
    });
    byId("entity-list").addEventListener("keydown", (event) => this.#key(event));
  }

  set(scene) {
    const { entities } = scene;
    this.#walk.stop();
    this.#turns.clear();
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]));
    this.#pane.set(entities, countByKind(entities, ENTITY_KINDS));
    if (entities.length === 0) this.#pane.explain(whyNothing(scene, texts.entities.empty));
    return entities.length;
  }

  make() {}

  look() {
    return entitiesLook(this.#pane.chosen);
  }

  holds({ entity }) {
    return Boolean(entity);
  }

  get(id) {
    return this.#byId.get(id) ?? null;
  }

  /** Goes to an entity in the list, at one of its mentions or at none yet. Gives its entry. */
  async reveal(entity, at = null) {
    this.#walk.start(entity, at);
    const entry = await this.#pane.reveal(entity);
    if (entry) this.#walk.enter(entry);
    return entry;
  }

  /** The next mention of the entity that is walked through, or the one before. */
  step(by) {
    const mention = this.#walk.entity && this.#walk.step(by);
    if (mention) this.#on.mention(mention);
  }

  stop() {
    this.#walk.stop();
    this.#pane.setCurrent(null);
  }

  reset() {
    this.#pane.resetFilter();
  }

  growAll() {
    this.#pane.growAll();
  }

  /** An entry that is made while its entity is walked through gets the buttons. */
  #make(entity) {
    const entry = entityCard(entity);
    if (this.#walk.entity === entity) this.#walk.enter(entry);
    return entry;
  }

  #act(entity, entry, { act = "walk", entity: other, role } = {}) {
    if (act === "entity") return this.#on.entity(this.get(other));
    this.#pane.setCurrent(entry, false);
    if (this.#walk.entity !== entity) this.#walk.start(entity);
    this.#walk.enter(entry);
    if (act === "role") return this.#showRole(entity, entity.roles[Number(role)]);
    this.step(act === "previous" ? -1 : 1);
  }

  /** A role that is said in several places is shown in each in turn. */
  #showRole(entity, role) {
    const turn = this.#turns.get(role) ?? 0;
    this.#turns.set(role, turn + 1);
    this.#on.role(role.places[turn % role.places.length], role, entity);
  }

  #key(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const entry = event.target.closest(".card");
    if (!by || !entry || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#act(this.get(entry.dataset.item), entry, { act: by > 0 ? "next" : "previous" });
  }
}
