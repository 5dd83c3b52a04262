// The article and what was found in it side by side, and every way from the one to the other.

import { Hover } from "./article/hover.js";
import { among } from "./article/looks.js";
import { Marks } from "./article/marks.js";
import { sentenceAt } from "./article/sentences.js";
import { ArticleView } from "./article/view.js";
import { Walk } from "./article/walk.js";
import { mentionsIn } from "./entities/joint.js";
import { mentionInWords, mentionsOf, positionInWords } from "./entities/kinds.js";
import { EntityPane } from "./entities/pane.js";
import { FactActs } from "./facts/acts.js";
import { inWords } from "./facts/card.js";
import { inOrder } from "./facts/items.js";
import { placesByMark } from "./facts/slot-marks.js";
import { enter, entryBeside, placeInWords } from "./keys/entries.js";
import { Minimap } from "./minimap/minimap.js";
import { texts } from "./texts/texts.js";
import { announce } from "./ui/announce.js";
import { byId } from "./ui/dom.js";
import { FactSheet } from "./ui/fact-sheet.js";
import { intoView, revealIn } from "./ui/scroll.js";
import { everyView } from "./views/every.js";
import { Views } from "./views/views.js";

export class Reader {
  #view = new ArticleView(byId("article"));
  #marks = new Marks(this.#view);
  #minimap = new Minimap(this.#view);
  #sheet = new FactSheet();
  #article = null;
  #scene = { items: [], filtered: false };
  #openArticle;
  #acts = new FactActs({
    words: (item) => this.toWords(item),
    slot: (item, part, label) => this.#toPlace(item.article, { span: part.span, spans: [part.span] }, label),
    entity: (item, { entity, span }) => this.#toEntityAt(item.article, entity, span),
  });
  #entities = new EntityPane({
    choose: () => this.look(),
    point: (entity) => this.#pointAt(entity ? mentionsIn(entity, this.#article) : []),
    mention: (mention) => this.#toMention(mention),
    role: (place, { title }, entity) => this.#toPlace(place.article, place, texts.reader.role(title, entity.source.name)),
    entity: (entity) => this.toEntity(entity, null, true),
  });
  #views = new Views(
    everyView(this.#acts, this.#entities, {
      choose: () => this.look(),
      point: (items) => this.#pointAt(items),
      words: (item) => this.toWords(item),
      entity: (entity) => this.toEntity(entity, null, true),
    }),
    () => {
      this.#point([], null);
      this.look();
    },
  );
  #walk = new Walk(this.#view, this.#marks, {
    step: (item) => this.#step(item),
    open: (item) => this.toEntry(item, true),
    alike: (item, by) => this.#views.open === this.#entities && item.entity && this.#stepAlike(item, by),
  });
  #hover = new Hover(this.#view, this.#marks, wordsOf, (item) => this.toEntry(item));

  /** `openArticle(article)` opens another article of the desk and resolves when it is shown. */
  constructor(openArticle) {
    this.#openArticle = openArticle;
    addEventListener("beforeprint", () => {
      this.#marks.paintAll();
      this.#views.growAll();
    });
  }

  get views() {
    return this.#views;
  }

  /** Takes the rules once they are known, for "Why?". */
  setRules(rules) {
    this.#acts.setRules(rules);
  }

  /** Lays an article out, with all that was found in it once that is known. */
  async lay(article) {
    this.#article = article;
    this.#hover.hide();
    this.#walk.at(null);
    this.#point([], null);
    const laid = await this.#view.render(article.text, article.result?.article.parts ?? null);
    if (laid) this.#marks.set([...article.items, ...mentionsOf(article.entities)].sort(inOrder));
  }

  /** Shows a scene in all views: see `views/views.js`. */
  set(scene) {
    this.#point([], null);
    this.#scene = scene;
    this.#views.set(scene);
    this.#sheet.setCounts(scene);
    this.#minimap.set(scene);
    this.look();
  }

  /** Marks what the open view and its filter show. */
  look() {
    const look = this.#views.open.look();
    const { items, filtered } = this.#scene;
    this.#marks.show(filtered ? among(look, items) : look);
  }

  /** Opens the view that an item is at home in. */
  toHome(item) {
    this.#open(this.#views.home(item));
  }

  /** Shows what a scene's best fact comes to, without going anywhere: for a sample that somebody sees for the first time. */
  async exhibit({ article, items }) {
    const fullest = (best, item) => ((item.slots?.length ?? 0) > (best?.slots.length ?? 2) ? item : best);
    // Whoever was quick and went to another fact stays there.
    const free = article === this.#article && !document.querySelector("[role=tabpanel] .current");
    const view = this.#views.open;
    const item = free ? items.filter((each) => view.holds(each)).reduce(fullest, null) : null;
    const entry = item && (await view.reveal(item));
    if (!entry) return;
    entry.classList.remove("struck"); // Nothing has happened that the eye would have to be drawn to.
    this.#point([item], null);
  }

  /** Goes to the entry of an item: a fact in the list that is shown, if it is there, or the entity of a mention. */
  async toEntry(item, focus = false) {
    if (item.entity) return this.toEntity(item.entity, item, focus);
    const view = this.#views.home(item);
    this.#open(view);
    const entry = await view.reveal(item);
    if (!entry) return;
    this.#arrive(entry, focus);
    this.#point([item], null);
    // The facts may have slid over the words.
    intoView(() => this.#marks.ranges(item)[0], this.#sheet.covered());
    announce(texts.reader.told(item.span.text.slice(0, 200), inWords(item)));
  }

  /** The words of the article in a range of the page as a span, or null. */
  spanOf(range) {
    const span = this.#view.spanOf(range);
    return span && { ...span, text: this.#article.text.slice(span.start, span.end) };
  }

  /** Stands at an entry of the open view again after the lists were made anew. */
  async stayAt(item, focus) {
    const view = this.#views.open;
    const entry = view.holds(item) ? await view.reveal(item) : null;
    if (entry) {
      this.#arrive(entry, focus);
      this.#point([item], null);
    } else if (focus) byId("facts").focus({ preventScroll: true });
  }

  /** Goes to an entity in its list, at one of its mentions or at none; one of several articles opens none of them. */
  async toEntity(entity, mention = null, focus = false) {
    if (!entity.members) await this.#toArticle(entity.article);
    this.#open(this.#entities);
    const entry = await this.#entities.reveal(entity, mention?.at ?? null);
    if (!entry) return;
    this.#arrive(entry, focus);
    this.#point(mentionsIn(entity, this.#article), mention);
    if (mention) {
      this.#walk.at(mention);
      intoView(() => this.#marks.ranges(mention)[0], this.#sheet.covered());
    }
    announce(mention ? mentionInWords(mention) : entity.source.name);
  }

  /** Goes to the words of a fact, in whichever article they stand. */
  async toWords(item, { gently = true } = {}) {
    await this.#toArticle(item.article);
    this.#point([item], null);
    await intoView(() => this.#marks.ranges(item)[0], this.#sheet.covered(), gently);
    this.#marks.flash(item);
    this.#walk.at(item);
  }

  /** Another article is opened first where the words are not of the one that is shown. */
  async #toArticle(article) {
    if (article !== this.#article) await this.#openArticle(article);
  }

  /** Goes to one mention, and marks all others of its entity alike. */
  async #toMention(mention, gently = true) {
    const { entity, at, span } = mention;
    await this.#toArticle(entity.article);
    this.#point(entity.mentions, mention);
    this.#walk.at(mention);
    announce(texts.reader.place(positionInWords(at, entity.mentions.length), span.text, this.#sentenceAt(span.start)));
    await intoView(() => this.#marks.ranges(mention)[0], this.#sheet.covered(), gently);
  }

  /** Goes to some words that are no item of their own: a role, or a slot of a fact. */
  async #toPlace(article, place, label) {
    await this.#toArticle(article);
    this.#point([place], null);
    announce(texts.reader.place(label, place.span.text.slice(0, 200), this.#sentenceAt(place.span.start)));
    await intoView(() => this.#marks.ranges(place)[0], this.#sheet.covered());
    this.#marks.flash(place);
  }

  #toEntityAt(article, id, span) {
    const entity = article.entities.find((each) => each.id === id);
    const own = entity.mentions.find((each) => each.span.start < span.end && span.start < each.span.end);
    return this.toEntity(entity, own ?? null, true);
  }

  /** Goes to the next entry of the open view, or the one before, and shows its words. */
  stepEntry(by) {
    const entry = entryBeside(by);
    if (!entry) return false;
    this.#sheet.open();
    revealIn(entry);
    enter(entry);
    announce(placeInWords(entry));
    return true;
  }

  #sentenceAt(offset) {
    return sentenceAt(this.#article.result.article.sentences, offset);
  }

  #open(view) {
    this.#hover.hide();
    this.#views.show(view);
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
      announce(texts.reader.told(item.span.text.slice(0, 200), inWords(item)));
    }
    this.#hover.showAt(item);
    const entry = await (item.entity ? this.#entities.reveal(item.entity, item.at) : this.#views.home(item).reveal(item));
    if (entry && this.#sheet.visible) revealIn(entry);
  }

  #stepAlike({ entity, at }, by) {
    const { length } = entity.mentions;
    return this.#step(entity.mentions[(at + by + length) % length]);
  }

  /** Marks what the pointer is on in a list, if its words are shown. */
  #pointAt(items) {
    this.#marks.point("hover", items.filter(({ article }) => article === this.#article));
  }

  /** Marks what is chosen, of a fact its slots too; of several mentions, the one that is stood at. */
  #point(items, here) {
    this.#marks.point("current", items);
    this.#marks.point("here", here ? [here] : []);
    for (const [mark, places] of placesByMark(items.length === 1 ? items[0] : null)) this.#marks.point(mark, places);
  }
}

/** An item in a few words. */
function wordsOf(item) {
  return item.entity ? mentionInWords(item) : inWords(item);
}
