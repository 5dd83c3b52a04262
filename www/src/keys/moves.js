// The keys that move: from fact to fact, from view to view, from article to article, and to the help.

import { number, texts } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { byId } from "../ui/dom.js";
import { keys } from "./keys.js";

const { moving: room } = texts.keys;

/** `on`: `step(by)` to another entry of the open view, `article(by)` to another article, `filter()`, `help()`. */
export function addMoves(on) {
  keys.add({ key: "j", words: texts.keys.nextFact, room, run: () => on.step(1) });
  keys.add({ key: "k", words: texts.keys.previousFact, room, run: () => on.step(-1) });
  keys.add({ key: ["o", "]"], words: texts.keys.nextArticle, room, run: () => on.article(1) });
  keys.add({ key: ["O", "["], words: texts.keys.previousArticle, room, run: () => on.article(-1) });
  const digits = [..."123456789"].slice(0, tabs().length);
  keys.add({ key: digits, words: texts.keys.view, room, run: (digit) => openTab(tabs()[Number(digit) - 1]) });
  keys.add({ key: "/", words: texts.keys.filter, room, run: () => on.filter() });
  keys.add({ key: "?", words: texts.keys.help, room, run: () => on.help(), always: true });
}

/** Opens the article after the open one on the desk, or before it. */
export function stepArticle(desk, by, open) {
  const { articles, current } = desk;
  const at = articles.indexOf(current);
  const next = articles[at < 0 ? (by > 0 ? 0 : articles.length - 1) : at + by];
  if (!next) return false;
  open(next);
  const place = texts.keys.place(number(articles.indexOf(next) + 1), number(articles.length));
  announce(texts.keys.article(place, next.title));
  return true;
}

function tabs() {
  return [...byId("views").querySelectorAll("[role=tab]")].filter(({ hidden }) => !hidden);
}

function openTab(tab) {
  tab.click();
  tab.focus({ preventScroll: true });
}
