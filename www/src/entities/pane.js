// People and bodies: who and what is named, in one article or in several, and the walk through the mentions of one.

import { entitiesLook } from "../article/looks.js";
import { countByKind } from "../kinds.js";
import { Pane } from "../lists/pane.js";
import { texts } from "../texts/texts.js";
import { breathe, byId } from "../ui/dom.js";
import { whyNothing } from "../views/nothing.js";
import { showAllArticles } from "./article-list.js";
import { entityCard } from "./card.js";
import { mentionsBefore } from "./joint.js";
import { ENTITY_KINDS } from "./kinds.js";
import { MentionWalk } from "./mention-walk.js";

export class EntityPane {
  tab = "entities-tab";
  #pane;
  #scene = null;
  #count = 0;
  /** What is listed, or null before it is made. */
  #listed = null;
  #walk = new MentionWalk();
  #turns = new Map();
  #on;

  /** `on`: `choose(kind)`, `point(entity)` or null, `mention(item)` to be shown, `role(place, role, entity)`, `entity(entity)`. */
  constructor(on) {
    this.#on = on;
    this.#pane = new Pane({
      list: byId("entity-list"),
      filters: byId("entity-filters"),
      kinds: ENTITY_KINDS,
      hideEmpty: true,
      make: (entity) => this.#make(entity),
      onChoose: on.choose,
      onPoint: on.point,
      onAct: (entity, entry, button) => this.#act(entity, entry, button),
    });
    byId("entity-list").addEventListener("keydown", (event) => this.#key(event));
  }

  /** Takes a scene and gives how many there are; of several articles they are counted once there is time. */
  set(scene) {
    if (this.#scene?.shows(scene)) return this.#count;
    this.#scene = scene;
    this.#listed = null;
    this.#walk.stop();
    this.#turns.clear();
    if (!scene.all) this.make();
    this.#count = scene.all ? breathe().then(() => (scene.isStale ? 0 : this.#matching().length)) : this.#listed.length;
    return this.#count;
  }

  make() {
    if (this.#scene && this.#listed === null) this.#list(this.#matching());
  }

  look() {
    return entitiesLook(this.#pane.chosen);
  }

  holds({ entity }) {
    return Boolean(entity);
  }

  /** Goes to an entity in the list, at one of its mentions or at none yet. Gives its entry. */
  async reveal(entity, at = null) {
    const listed = this.#listedAs(entity);
    const before = at === null || listed === entity ? 0 : mentionsBefore(listed, entity.article);
    this.#walk.start(listed, at === null ? null : before + at);
    this.make();
    // The words that are looked for hide what somebody asks for by name.
    if (!this.#listed.includes(listed)) this.#list(this.#all());
    const entry = await this.#pane.reveal(listed);
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

  /** Where all articles are listed, another one that is opened changes nothing. */
  reset() {
    if (this.#scene?.all) return;
    this.#pane.resetFilter();
    this.#scene = null;
  }

  growAll() {
    this.make();
    this.#pane.growAll();
  }

  /** An entity of one article as one of all where all are listed, and one of all as that of the article that is shown. */
  #listedAs(entity) {
    if (Boolean(entity.members) === this.#scene.all) return entity;
    if (this.#scene.all) return this.#scene.joint.of(entity.article, entity.id);
    return this.#scene.entities.find(({ id }) => id === entity.members[0].source.id);
  }

  #all() {
    return this.#scene.all ? this.#scene.joint.list : this.#scene.entities;
  }

  /** Those that the words of the filter speak of. */
  #matching() {
    const needle = this.#scene.words.trim().toLowerCase();
    return needle ? this.#all().filter(({ source }) => wordsOf(source).includes(needle)) : this.#all();
  }

  #list(entities) {
    this.#listed = entities;
    this.#pane.set(entities, countByKind(entities, ENTITY_KINDS));
    if (entities.length === 0) this.#pane.explain(whyNothing(this.#scene, texts.entities.empty));
  }

  /** An entry that is made while its entity is walked through gets the buttons. */
  #make(entity) {
    const entry = entityCard(entity);
    if (this.#walk.entity === entity) this.#walk.enter(entry);
    return entry;
  }

  #act(entity, entry, button) {
    const { act = "walk", role, article } = button?.dataset ?? {};
    if (act === "entity") return this.#on.entity(entity.roles[Number(role)].of);
    if (act === "articles") return showAllArticles(button);
    this.#stand(entity, entry);
    if (act === "role") return this.#showRole(entity, Number(role));
    if (act === "article") return this.#stepIn(entity, article);
    this.step(act === "previous" ? -1 : 1);
  }

  #stand(entity, entry) {
    this.#pane.setCurrent(entry, false);
    if (this.#walk.entity !== entity) this.#walk.start(entity);
    this.#walk.enter(entry);
  }

  /** A role that is said in several places is shown in each in turn. */
  #showRole(entity, at) {
    const role = entity.roles[at];
    const key = `${entity.id} ${at}`;
    const turn = this.#turns.get(key) ?? 0;
    this.#turns.set(key, turn + 1);
    this.#on.role(role.places[turn % role.places.length], role, entity);
  }

  #stepIn(entity, id) {
    const { article, source } = entity.members.find((member) => member.article.id === id);
    this.#on.mention(this.#walk.stepWithin(mentionsBefore(entity, article), source.mentions.length));
  }

  #key(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const entry = event.target.closest(".card");
    if (!by || !entry || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#stand(
      this.#listed.find(({ id }) => id === entry.dataset.item),
      entry,
    );
    this.step(by);
  }
}

/** The names of an entity and what it is said to be. */
function wordsOf({ name, aliases, roles }) {
  return [name, ...aliases, ...roles.map(({ title }) => title)].join(" ").toLowerCase();
}
