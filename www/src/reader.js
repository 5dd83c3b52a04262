// The article and what was found in it side by side, and every way from the one to the other.

import { Hover } from "./article/hover.js";
import { entitiesLook, factsLook } from "./article/looks.js";
import { Marks } from "./article/marks.js";
import { sentenceAt } from "./article/sentences.js";
import { ArticleView } from "./article/view.js";
import { Walk } from "./article/walk.js";
import { ENTITY_KINDS, entitiesOf, inOrder, mentionInWords, mentionsOf, positionInWords } from "./entities/kinds.js";
import { EntityPane } from "./entities/pane.js";
import { inWords } from "./facts/card.js";
import { FactPane } from "./facts/pane.js";
import { countByKind, itemsOf } from "./kinds.js";
import { announce } from "./ui/announce.js";
import { byId } from "./ui/dom.js";
import { FactSheet } from "./ui/fact-sheet.js";
import { intoView, revealIn } from "./ui/scroll.js";
import { Tabs } from "./ui/tabs.js";

const FACTS = "facts-tab";
const ENTITIES = "entities-tab";

export class Reader {
  #view = new ArticleView(byId("article"));
  #marks = new Marks(this.#view);
  #sheet = new FactSheet();
  #tabs = new Tabs(byId("views"), () => this.#switched());
  #sentences = [];
  #facts = new FactPane({
    choose: () => this.#look(),
    point: (items) => this.#marks.point("hover", items),
    words: (item) => this.toWords(item),
    speaker: ({ entity, span }) => this.#toSpeaker(this.#entities.get(entity), span),
  });
  #entities = new EntityPane({
    choose: () => this.#look(),
    point: (items) => this.#marks.point("hover", items),
    mention: (mention) => this.#toMention(mention),
    role: (place, role, entity) => this.#toRole(place, role, entity),
    entity: (entity) => this.toEntity(entity, null, true),
  });
  #walk = new Walk(this.#view, this.#marks, {
    step: (item) => this.#step(item),
    open: (item) => this.toEntry(item, true),
    alike: (item, by) => this.#tabs.chosen === ENTITIES && item.entity && this.#stepAlike(item, by),
  });
  #hover = new Hover(this.#view, this.#marks, wordsOf, (item) => this.toEntry(item));

  constructor() {
    addEventListener("beforeprint", () => {
      this.#marks.paintAll();
      this.#facts.growAll();
      this.#entities.growAll();
    });
  }

  /** Takes the rules once they are known, for "Why?". */
  setRules(rules) {
    this.#facts.setRules(rules);
  }

  /** Shows a text without its facts, while those are looked for. */
  async draft(text) {
    this.#take([], []);
    await this.#view.render(text, null);
    this.#marks.set([]);
  }

  /** Shows a text with all that was found, and gives the counts of facts and of entities. */
  async show(text, analysis) {
    const items = itemsOf(analysis, text);
    const entities = entitiesOf(analysis);
    const counts = this.#take(items, entities);
    this.#sentences = analysis.article.sentences;
    if (await this.#view.render(text, analysis.article.parts)) {
      this.#marks.set([...items, ...mentionsOf(entities)].sort(inOrder));
    }
    return counts;
  }

  /** Forgets what was chosen for the text before. */
  fresh() {
    this.#facts.reset();
    this.#entities.reset();
  }

  /** Says in the lists' places why there is nothing. */
  explain(facts, entities = facts) {
    if (facts) this.#facts.explain(facts);
    if (entities) this.#entities.explain(entities);
  }

  /** Goes to the entry of an item: a fact, or the entity of a mention. */
  async toEntry(item, focus = false) {
    if (item.entity) return this.toEntity(item.entity, item, focus);
    this.#open(FACTS);
    const entry = await this.#facts.reveal(item);
    if (!entry) return;
    this.#arrive(entry, focus);
    this.#point([item], null);
    // The facts may have slid over the words.
    intoView(() => this.#marks.ranges(item)[0], this.#sheet.covered());
    announce(`${item.span.text.slice(0, 200)}: ${inWords(item)}`);
  }

  /** Goes to an entity in its list, at one of its mentions or at none. */
  async toEntity(entity, mention = null, focus = false) {
    this.#open(ENTITIES);
    const entry = await this.#entities.reveal(entity, mention?.at ?? null);
    if (!entry) return;
    this.#arrive(entry, focus);
    this.#point(entity.mentions, mention);
    if (mention) {
      this.#walk.at(mention);
      intoView(() => this.#marks.ranges(mention)[0], this.#sheet.covered());
    }
    announce(mention ? mentionInWords(mention) : entity.source.name);
  }

  /** Goes to the words of a fact. */
  async toWords(item, { gently = true } = {}) {
    this.#point([item], null);
    await intoView(() => this.#marks.ranges(item)[0], this.#sheet.covered(), gently);
    this.#marks.flash(item);
    this.#walk.at(item);
  }

  /** Goes to one mention, and marks all others of its entity alike. */
  async #toMention(mention, gently = true) {
    const { entity, at, span } = mention;
    this.#point(entity.mentions, mention);
    this.#walk.at(mention);
    announce(`${positionInWords(at, entity.mentions.length)}: ${span.text}. ${sentenceAt(this.#sentences, span.start)}`);
    await intoView(() => this.#marks.ranges(mention)[0], this.#sheet.covered(), gently);
  }

  async #toRole(place, { title }, entity) {
    this.#point([place], null);
    announce(`${title}, ${entity.source.name}: ${sentenceAt(this.#sentences, place.span.start)}`);
    await intoView(() => this.#marks.ranges(place)[0], this.#sheet.covered());
    this.#marks.flash(place);
  }

  #toSpeaker(entity, { start, end }) {
    const own = entity.mentions.filter(({ span }) => span.start < end && start < span.end);
    return this.toEntity(entity, own[0] ?? null, true);
  }

  #take(items, entities) {
    const facts = countByKind(items);
    const named = countByKind(entities, ENTITY_KINDS);
    this.#hover.hide();
    this.#walk.at(null);
    this.#point([], null);
    this.#sentences = [];
    this.#facts.set(items, facts);
    this.#entities.set(entities, named);
    this.#tabs.setCount(FACTS, items.length);
    this.#tabs.setCount(ENTITIES, entities.length);
    this.#sheet.setCounts(facts, entities.length);
    this.#look();
    return { facts, entities: named };
  }

  /** Marks what the open tab and its filter show. */
  #look() {
    const facts = this.#tabs.chosen === FACTS;
    this.#marks.show(facts ? factsLook(this.#facts.chosen) : entitiesLook(this.#entities.chosen));
  }

  #switched() {
    this.#point([], null);
    this.#facts.stop();
    this.#entities.stop();
    this.#look();
    byId("facts-body").scrollTop = 0;
  }

  #open(tab) {
    this.#hover.hide();
    if (this.#tabs.chosen !== tab) {
      this.#tabs.show(tab);
      this.#switched();
    }
    this.#sheet.open();
  }

  #arrive(entry, focus) {
    revealIn(entry);
    if (focus) entry.querySelector(".fact").focus({ preventScroll: true });
  }

  /** A step by key within the article. */
  async #step(item) {
    if (item.entity) await this.#toMention(item, false);
    else {
      await this.toWords(item, { gently: false });
      announce(`${item.span.text.slice(0, 200)}: ${inWords(item)}`);
    }
    this.#hover.showAt(item);
    const entry = item.entity ? await this.#entities.reveal(item.entity, item.at) : await this.#facts.reveal(item);
    if (entry && this.#sheet.visible) revealIn(entry);
  }

  #stepAlike({ entity, at }, by) {
    const { length } = entity.mentions;
    return this.#step(entity.mentions[(at + by + length) % length]);
  }

  /** Marks what is chosen; of several mentions, the one that is stood at. */
  #point(items, here) {
    this.#marks.point("current", items);
    this.#marks.point("here", here ? [here] : []);
  }
}

/** An item in a few words. */
function wordsOf(item) {
  return item.entity ? mentionInWords(item) : inWords(item);
}
