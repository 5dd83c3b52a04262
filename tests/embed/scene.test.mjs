// What the element shows of an analysis, and the words and links that it shows it with.
import assert from "node:assert/strict";
import { test } from "node:test";

import { wordsOf } from "../../www/embed/element/texts/texts.js";
import { linkTo } from "../../www/embed/element/views/link.js";
import { momentsOf } from "../../www/embed/element/views/moments.js";
import { sceneOf } from "../../www/embed/element/views/scene.js";
import { countsInWords, errorInWords, itemInWords, progressInWords } from "../../www/embed/element/views/told.js";
import { ANALYSIS, span, TEXT } from "./fixture.mjs";

const scene = (options) => sceneOf(ANALYSIS, TEXT, options);
const ids = ({ items }) => items.map(({ id }) => id);

test("facts come in order of the text, and a commitment is not told again as a statement", () => {
  assert.deepEqual(ids(scene()), ["f1", "f3", "f4", "f5"]);
});

test("kinds that are asked for are shown whole, values among them", () => {
  assert.deepEqual(ids(scene({ kinds: ["statement"] })), ["f2", "f3", "f4"]);
  assert.deepEqual(ids(scene({ kinds: ["money", "quantity", "time"] })), ["v1", "v2", "v3", "v4"]);
});

test("a view that lists one kind has no other", () => {
  assert.deepEqual(ids(scene({ view: "ledger" })), ["f1"]);
  assert.deepEqual(ids(scene({ view: "quotes" })), ["f2", "f3", "f4"]);
  assert.deepEqual(ids(scene({ view: "timeline" })), ids(scene()));
  assert.deepEqual(ids(scene({ view: "ledger", kinds: ["statement"] })), []);
});

test("less certain facts are left out, values never", () => {
  assert.deepEqual(ids(scene({ minCertainty: "hedged" })), ["f1", "f4", "f5"]);
  assert.deepEqual(ids(scene({ minCertainty: "asserted" })), ["f1", "f4"]);
  const kinds = ["meeting", "quantity"];
  assert.deepEqual(ids(scene({ kinds, minCertainty: "asserted" })), ["v1"]);
});

test("words are those of the language that is asked for, English where there are none", () => {
  assert.equal(wordsOf("de-AT").tag, "de");
  assert.equal(wordsOf("fr").tag, "en");
  assert.equal(wordsOf(null).tag, "en");
  assert.equal(wordsOf("constructor").tag, "en");
});

test("two languages stand beside each other", () => {
  const [english, german] = ["en", "de"].map((tag) => scene({ tag }));
  assert.equal(countsInWords(english), "1 commitment, 2 statements, and 1 meeting");
  assert.equal(countsInWords(german), "1 Zusage, 2 Aussagen und 1 Treffen");
  assert.equal(itemInWords("f1", english), "commitment, pledged: giver Norway; what 5 shells; amount 5 shells; deadline before Sun 10 Mar 2024");
  assert.equal(itemInWords("f1", german), "Zusage, zugesagt: Geber Norway; Was 5 shells; Umfang 5 shells; Frist vor So, 10. Mär 2024");
  assert.equal(itemInWords("f4", german), "gesagt von Ada Brook");
  assert.equal(itemInWords("none", german), null);
});

test("states and errors have words", () => {
  assert.equal(progressInWords(0.456, wordsOf("en")), "Reading, 46%");
  assert.equal(progressInWords(null, wordsOf("de")), "Wird gelesen …");
  assert.match(errorInWords({ code: "wasm-blocked" }, wordsOf("en")), /'wasm-unsafe-eval'/);
  assert.equal(errorInWords({ code: "constructor" }, wordsOf("en")), errorInWords({ code: "engine-failed" }, wordsOf("en")));
});

test("moments come by the slots of facts, and what has no such time is counted", () => {
  const { moments, undated } = momentsOf(scene());
  const told = moments.map(({ words, entries }) => [words, entries.map(({ item, isDeadline }) => [item.id, isDeadline])]);
  assert.deepEqual(told, [
    ["May 2023", [["f5", false]]],
    ["before Sun 10 Mar 2024", [["f1", true]]],
  ]);
  assert.deepEqual(undated.map(({ id }) => id), ["f3", "f4"]);
});

test("times stand for themselves where they are asked for", () => {
  const { moments } = momentsOf(scene({ kinds: ["time"] }));
  assert.deepEqual(moments.flatMap(({ entries }) => entries.map(({ item }) => item.id)), ["v4", "v3", "v2"]);
});

test("links lead to the words on the web, and nowhere else", () => {
  const at = (url, words = span("5 shells")) => linkTo(url, words, TEXT);
  assert.equal(at("https://news.example/a"), "https://news.example/a#:~:text=5%20shells");
  assert.equal(at("https://news.example/a#part:~:text=old"), "https://news.example/a#part:~:text=5%20shells");
  assert.equal(at("https://news.example/a", span("Norway", 1)), "https://news.example/a#:~:text=Norway");
  for (const none of [null, "", "javascript:alert(1)", "data:text/html,x", "ftp://a.example/", "/a"]) assert.equal(at(none), null);
});

test("words that were said before are told apart by what stands before them", () => {
  const link = linkTo("https://a.example/", span("late", 1), TEXT);
  assert.equal(link, "https://a.example/#:~:text=March%202024.%20%E2%80%9CVery-,late");
});

test("long words and words across lines are named by their ends", () => {
  const whole = { start: 0, end: TEXT.length, text: TEXT };
  const ends = "Norway%20pledged%205%20shells%20by,met%20Denmark%20in%20May%202023.";
  assert.equal(linkTo("https://a.example/", whole, TEXT), `https://a.example/#:~:text=${ends}`);
  assert.match(linkTo("https://a.example/", { start: 0, end: 9, text: "half \ud800-off" }, "half \ud800-off"), /text=half%20%EF%BF%BD%2Doff$/);
});
