// The article and what was found in it side by side, and every way from the one to the other.

import { Hover } from "./article/hover.js";
import { entitiesLook, factsLook } from "./article/looks.js";
import { Marks } from "./article/marks.js";
import { sentenceAt } from "./article/sentences.js";
import { ArticleView } from "./article/view.js";
import { Walk } from "./article/walk.js";
import { ENTITY_KINDS, entitiesOf, inOrder, mentionInWords, mentionsOf, positionInWords } from "./entities/kinds.js";
import { EntityPane } from "./entities/pane.js";
import { FactActs } from "./facts/acts.js";
import { inWords } from "./facts/card.js";
import { FactPane } from "./facts/pane.js";
import { countByKind, itemsOf } from "./kinds.js";
import { LedgerPane } from "./ledger/pane.js";
import { SpeakerPane } from "./speakers/pane.js";
import { announce } from "./ui/announce.js";
import { byId } from "./ui/dom.js";
import { FactSheet } from "./ui/fact-sheet.js";
import { intoView, revealIn } from "./ui/scroll.js";
import { Tabs } from "./ui/tabs.js";

const FACTS = "facts-tab";
const ENTITIES = "entities-tab";
const LEDGER = "ledger-tab";
const SPEAKERS = "speakers-tab";

export class Reader {
  #view = new ArticleView(byId("article"));
  #marks = new Marks(this.#view);
  #sheet = new FactSheet();
  #tabs = new Tabs(byId("views"), () => this.#switched());
  #sentences = [];
  #acts = new FactActs({
    words: (item) => this.toWords(item),
    slot: (part, label) => this.#toPlace({ span: part.span, spans: [part.span] }, label),
    entity: ({ entity, span }) => this.#toEntityAt(this.#entities.get(entity), span),
  });
  #facts = new FactPane(this.#acts, {
    choose: () => this.#look(),
    point: (items) => this.#marks.point("hover", items),
  });
  #ledger = new LedgerPane(this.#acts, { point: (items) => this.#marks.point("hover", items) });
  #speakers = new SpeakerPane(this.#acts, {
    point: (items) => this.#marks.point("hover", items),
    speaker: (id) => this.toEntity(this.#entities.get(id), null, true),
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
      for (const list of this.#lists) list.growAll();
    });
  }

  /** Takes the rules once they are known, for "Why?". */
  setRules(rules) {
    this.#acts.setRules(rules);
  }

  /** Shows a text without its facts, while those are looked for. */
  async draft(text) {
    this.#take([], [], new Map());
    await this.#view.render(text, null);
    this.#marks.set([]);
  }

  /** Shows a text with all that was found, and gives the counts of facts and of entities. */
  async show(text, analysis) {
    const items = itemsOf(analysis, text);
    const entities = entitiesOf(analysis);
    const counts = this.#take(items, entities, new Map(analysis.values.map((value) => [value.id, value])));
    this.#sentences = analysis.article.sentences;
    if (await this.#view.render(text, analysis.article.parts)) {
      this.#marks.set([...items, ...mentionsOf(entities)].sort(inOrder));
    }
    return counts;
  }

  /** Forgets what was chosen for the text before. */
  fresh() {
    for (const list of [this.#facts, this.#entities, this.#ledger]) list.reset();
  }

  /** Says in the lists' places why there is nothing; the ledger and the speakers have words of their own too. */
  explain(facts, entities = facts, rest = facts) {
    if (facts) this.#facts.explain(facts);
    if (entities) this.#entities.explain(entities);
    if (rest) for (const list of [this.#ledger, this.#speakers]) list.explain(rest);
  }

  /** Goes to the entry of an item: a fact in the list that is shown, if it is there, or the entity of a mention. */
  async toEntry(item, focus = false) {
    if (item.entity) return this.toEntity(item.entity, item, focus);
    const [tab, list] = this.#home(item);
    this.#open(tab);
    const entry = await list.reveal(item);
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

  #toRole(place, { title }, entity) {
    return this.#toPlace(place, `${title}, ${entity.source.name}`);
  }

  /** Goes to some words that are no item of their own: a role, or a slot of a fact. */
  async #toPlace(place, label) {
    this.#point([place], null);
    announce(`${label}: ${place.span.text.slice(0, 200)}. ${sentenceAt(this.#sentences, place.span.start)}`);
    await intoView(() => this.#marks.ranges(place)[0], this.#sheet.covered());
    this.#marks.flash(place);
  }

  #toEntityAt(entity, { start, end }) {
    const own = entity.mentions.filter(({ span }) => span.start < end && start < span.end);
    return this.toEntity(entity, own[0] ?? null, true);
  }

  get #lists() {
    return [this.#facts, this.#entities, this.#ledger, this.#speakers];
  }

  /** The tab and the list in which an item is looked for. */
  #home({ kind }) {
    if (this.#tabs.chosen === LEDGER && kind === "commitment") return [LEDGER, this.#ledger];
    if (this.#tabs.chosen === SPEAKERS && kind === "statement") return [SPEAKERS, this.#speakers];
    return [FACTS, this.#facts];
  }

  #take(items, entities, values) {
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
    this.#tabs.setCount(LEDGER, this.#ledger.set(items, values, this.#tabs.chosen === LEDGER));
    this.#tabs.setCount(SPEAKERS, this.#speakers.set(items, this.#tabs.chosen === SPEAKERS));
    this.#sheet.setCounts(facts, entities.length);
    this.#look();
    return { facts, entities: named };
  }

  /** Marks what the open tab and its filter show. */
  #look() {
    const looks = {
      [FACTS]: () => factsLook(this.#facts.chosen),
      [ENTITIES]: () => entitiesLook(this.#entities.chosen),
      [LEDGER]: () => factsLook("commitment"),
      [SPEAKERS]: () => factsLook("statement"),
    };
    this.#marks.show(looks[this.#tabs.chosen]());
  }

  #switched() {
    this.#point([], null);
    for (const list of this.#lists) list.stop();
    if (this.#tabs.chosen === LEDGER) this.#ledger.make();
    if (this.#tabs.chosen === SPEAKERS) this.#speakers.make();
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
    if (focus) entry.querySelector(".fact, .show").focus({ preventScroll: true });
  }

  /** A step by key within the article. */
  async #step(item) {
    if (item.entity) await this.#toMention(item, false);
    else {
      await this.toWords(item, { gently: false });
      announce(`${item.span.text.slice(0, 200)}: ${inWords(item)}`);
    }
    this.#hover.showAt(item);
    const entry = await (item.entity ? this.#entities.reveal(item.entity, item.at) : this.#home(item)[1].reveal(item));
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
