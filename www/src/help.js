// The help: what the page does, what it does not, how to see that nothing leaves it, and every rule by name.

import { el } from "./ui/dom.js";
import { ruleTitle } from "./facts/help-text.js";
import { ruleHelp } from "./facts/why.js";
import { keysHelp } from "./keys/help.js";

const ROOMS = {
  money: "Money",
  quantity: "Quantities",
  time: "Times",
  quotation: "Quotations",
  number: "Numbers",
  bound: "Bounds",
  name: "Names",
  identity: "One name for another",
  role: "Roles",
  coreference: "Descriptions and pronouns",
  statement: "Statements",
  attribution: "Attributions",
  commitment: "Commitments",
  meeting: "Meetings",
  event: "Events",
  comparison: "Comparisons",
};

const USE = [
  "Paste or type an article, choose a file, or drop one anywhere. What it says appears at once: its facts, the people and bodies it names, a ledger of what is given and promised, and who said what, each under its tab.",
  "Click a fact to see its words in the text; click words in the text to see the fact.",
  "Within a fact, each underlined part leads to its own words; a name or an arrow beside it leads to that person, body or place. Whole sentences are marked in the text once you choose their kind above the list.",
  "The ledger sorts by each column: press its name once, again for the other way, and a third time for the order of the text. Its totals count each amount once and say what they leave out; “Copy as CSV” takes the table elsewhere.",
  "A sign stands beside each word on how sure a fact is: asserted, hedged or denied; how far a commitment got; and whether an event happened.",
  "Click a name in the list to walk through its mentions in the text, one click after another; the arrows beside it go on and back. Point at a name, and all its words in the text light up together. A role leads to the words that say it.",
  "While facts are shown, names have a thin grey line; while people and bodies are shown, each kind has its own line.",
  "With the keyboard, single keys do most things: the table below names them. In the article, the left and right arrows walk from mark to mark, Enter opens the entry, and N and P go to the next and previous mention of the same name. In the lists, the up and down arrows walk and Enter shows the words; on a name, the left and right arrows walk through its mentions.",
  "“Why?” tells which rule read a fact, and what that rule leaves out on purpose.",
  "The date of publication settles words such as “Thursday” or “last month”. It is looked for in the text; you can set it above the article.",
];

const LIMITS = [
  "It reads English news prose. Text in other languages is shown and nothing is taken from it.",
  "It says what the words say. It does not know whether they are true.",
  "It prefers silence to a guess. What looks like a fact and could not be read stands under “Not read”, but a fact in unusual words can be missed without a sign.",
  "The part that reads names and sentence structure is learned from data, and it errs: of the words of general web text about 5 in 100 get the wrong part of speech and 16 in 100 the wrong place in the sentence, and of names in such text it finds 73 in 100, with 71 in 100 right. On news the rules around it do better: on 21 annotated articles, which its makers had seen, it scores 97 of 100 for people, 96 for bodies and 98 for places (F1).",
  "A name for which too little speaks is left out, and so are groups and bodies without a name.",
  "It tells two names for one person or body apart by the words alone, and a pronoun is given only where one name fits; both can go wrong, so look at the marked words.",
  "Who speaks, who gives and who meets is read from each sentence and the ones beside it. Where the words leave it open the place stays empty; where a sentence is long or unusual it can go wrong, so look at the marked words. In twelve articles it had not seen, about three of four reported statements were right, and about one in four was missed.",
  "Nothing is read from captions, bylines, credits and teasers; they are shown in grey. Telling them from the news can go wrong, so look at the grey lines.",
  "A bare “$” is taken for U.S. dollars unless the text says otherwise.",
];

const PRIVACY = [
  "The engine is a part of this page and runs in your browser. There is no server behind it, no account, no statistics, and no text is stored: it is gone when you close the tab.",
  "To check: open your browser’s developer tools at “Network”, then paste an article. No request appears. Or go offline after the page has loaded: everything goes on working.",
  "The page’s content security policy forbids it to reach any other site. After “Stop” the browser may load the page’s own engine file again; it carries nothing of your text.",
];

/** Fills the dialog and gives back the way to open it, at its top or at one section. */
export function makeHelp(dialog, loadRules) {
  const keys = el("div");
  const rules = el("div", { class: "rules" }, el("p", {}, "Loading the rules…"));
  const close = el("button", { type: "button", class: "button", onclick: () => dialog.close() }, "Close");
  dialog.append(
    el("header", { class: "help-head" }, el("h2", { id: "help-title" }, "Help"), close),
    section("help-use", "How to use it", list(USE)),
    section("help-keys", "Keys", keys),
    section("help-privacy", "Nothing leaves this page", ...PRIVACY.map((words) => el("p", {}, words))),
    section("help-limits", "What it does not do", list(LIMITS)),
    section("help-rules", "Every rule", rules),
  );
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  let filled = false;
  return async (at = "help-title") => {
    keys.replaceChildren(...keysHelp());
    if (!dialog.open) dialog.showModal();
    dialog.querySelector(`#${at}`).scrollIntoView();
    if (filled) return;
    try {
      rules.replaceChildren(...rulesByRoom(await loadRules()));
      filled = true;
    } catch (error) {
      rules.replaceChildren(el("p", {}, `The rules could not be listed: ${error.message}.`));
    }
  };
}

function rulesByRoom(rules) {
  const rooms = new Map();
  for (const rule of rules) {
    const room = rule.name.split("/")[0];
    if (!rooms.has(room)) rooms.set(room, []);
    rooms.get(room).push(rule);
  }
  return [...rooms].flatMap(([room, own]) => [
    el("h4", {}, ROOMS[room] ?? room),
    ...own.map(({ name, help }) => el("details", {}, el("summary", {}, ruleTitle(name)), ruleHelp(help))),
  ]);
}

function section(id, title, ...children) {
  return el("section", {}, el("h3", { id }, title), ...children);
}

function list(lines) {
  return el("ul", {}, ...lines.map((line) => el("li", {}, line)));
}
