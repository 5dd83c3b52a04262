// The table of what is tried, from the page and from a worker, and how each try ended.

import { list, texts, wordFor } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { tryAll, WAYS } from "./tries.js";

const PLACES = ["page", "worker"];
const OUTCOMES = ["stopped", "open", "silent", "absent", "untried"];

/** A button that tries everything, the sentence that sums it up, and the table. */
export function outcomesSection() {
  const { proof } = texts;
  const cells = new Map();
  const rows = WAYS.map((way) => row(way, cells));
  const table = el(
    "table",
    { class: "proof-table", hidden: true },
    el("caption", { class: "visually-hidden" }, proof.tried),
    el("thead", {}, el("tr", {}, ...[proof.way, proof.fromPage, proof.fromWorker].map((words) => el("th", { scope: "col" }, words)))),
    el("tbody", {}, ...rows),
  );
  const sum = el("p", { class: "proof-sum", role: "status" });
  const button = el("button", { type: "button", class: "button", onclick: run }, proof.tryNow);
  return [button, sum, table];

  async function run() {
    button.disabled = true;
    table.hidden = false;
    sum.textContent = proof.trying;
    for (const cell of cells.values()) cell.replaceChildren();
    const ended = [];
    try {
      await tryAll((where, way, result) => {
        ended.push(result.outcome);
        cells.get(`${where} ${way}`).replaceChildren(...outcome(result));
      });
      sum.textContent = sumOf(ended);
    } catch {
      sum.textContent = proof.notTried;
    }
    button.disabled = false;
  }
}

function row(way, cells) {
  const own = PLACES.map((place) => {
    const cell = el("td", { "data-label": place === "page" ? texts.proof.fromPage : texts.proof.fromWorker });
    cells.set(`${place} ${way}`, cell);
    return cell;
  });
  return el("tr", { "data-way": way }, el("th", { scope: "row" }, texts.proof.ways[way]), ...own);
}

function outcome({ outcome: how, rule }) {
  const { proof } = texts;
  return [
    el("span", { class: `outcome ${how}` }, proof.outcomes[how]),
    rule && el("span", { class: "rule" }, wordFor(proof.rules, rule)),
  ].filter(Boolean);
}

function sumOf(ended) {
  const counts = OUTCOMES.map((how) => [how, ended.filter((each) => each === how).length]).filter(([, count]) => count > 0);
  return texts.proof.sum(ended.length, list(counts.map(([how, count]) => texts.proof.counts[how](count))));
}
