// "Nothing leaves this page": a dialog that lets the reader try it, and shows what the browser knows of it.

import beside from "virtual:single-file";
import { number, texts } from "../texts/texts.js";
import { fillDialog } from "../ui/dialog.js";
import { el } from "../ui/dom.js";
import { partsOfBuild } from "./build.js";
import { outcomesSection } from "./outcomes.js";
import { requestsSoFar } from "./requests.js";
import { bytesInAll, countStorage } from "./storage.js";

/** Fills the dialog and gives back the way to open it. What can change is counted anew at each opening. */
export function makeProof(dialog) {
  const { proof } = texts;
  const [requests, storage, rules, build] = ["requests", "storage", "rules", "build"].map(() => el("div"));
  fillDialog(
    dialog,
    proof.title,
    el("section", {}, ...proof.intro.map((words) => el("p", {}, words))),
    section(proof.tryTitle, el("p", {}, proof.tryIntro), ...outcomesSection()),
    section(proof.limitsTitle, el("ul", {}, ...proof.limits.map((words) => el("li", {}, words)))),
    section(proof.requestsTitle, requests),
    section(proof.storageTitle, storage),
    section(proof.rulesTitle, el("p", {}, proof.rulesIntro), rules),
    section(proof.buildTitle, build),
  );
  return async () => {
    dialog.showModal();
    dialog.scrollTop = 0;
    requests.replaceChildren(...requestsShown());
    rules.replaceChildren(...policies());
    storage.replaceChildren(...(await storageShown()));
    build.replaceChildren(...(await buildShown()));
  };
}

function section(title, ...children) {
  return el("section", {}, el("h3", {}, title), ...children);
}

function requestsShown() {
  const { proof } = texts;
  const all = requestsSoFar();
  const elsewhere = all.filter(({ own }) => !own);
  const rows = all.map(({ address, own, kind, bytes }) => [address, own ? proof.ownServer : proof.otherServer, kind, size(bytes)]);
  const summary = el("summary", {}, proof.requestsShow);
  return [
    el("p", {}, proof.requests(all.length, elsewhere.length)),
    all.length > 0 && el("details", {}, summary, table(proof.requestHeads, rows)),
  ].filter(Boolean);
}

async function storageShown() {
  const { proof } = texts;
  const stores = await countStorage();
  const rows = stores.map(({ id, count, bytes }) => [
    proof.stores[id],
    count === null ? proof.unknown : number(count),
    count === 0 ? size(0) : size(bytes),
  ]);
  const inAll = await bytesInAll();
  return [
    el("p", {}, proof.storageIntro),
    table(proof.storageHeads, rows),
    inAll !== null && el("p", {}, proof.inAll(size(inAll))),
  ].filter(Boolean);
}

function policies() {
  const metas = document.querySelectorAll("meta[http-equiv=Content-Security-Policy]");
  return [...metas].map(({ content }) => el("pre", { class: "policy", tabindex: "0" }, content.split("; ").join(";\n")));
}

async function buildShown() {
  const { proof } = texts;
  const parts = await partsOfBuild();
  const rows = parts.map(({ id, built, found }) => [proof.parts[id], built ?? proof.unknown, verdict(built, found)]);
  const shown = [el("p", {}, proof.buildIntro), table(proof.buildHeads, rows, "sums")];
  if (!beside) return shown;
  const link = el("a", { class: "button", href: `./${beside.name}`, download: beside.name }, proof.save(size(beside.bytes)));
  return [...shown, el("p", {}, proof.saveIntro), link, el("p", { class: "sum" }, proof.sumOf(beside.name, beside.sha256))];
}

function verdict(built, found) {
  if (found === null) return texts.proof.checked;
  return found === built ? texts.proof.same : texts.proof.other(found);
}

function table(heads, rows, name = "") {
  const cells = (words) => words.map((word, at) => el(at === 0 ? "th" : "td", at === 0 ? { scope: "row" } : {}, word));
  const head = el("tr", {}, ...heads.map((word) => el("th", { scope: "col" }, word)));
  return el("table", { class: `proof-table ${name}` }, el("thead", {}, head), el("tbody", {}, ...rows.map((row) => el("tr", {}, ...cells(row)))));
}

function size(bytes) {
  if (bytes === null) return texts.proof.unknown;
  if (bytes < 1000) return texts.proof.bytes(bytes);
  return bytes < 1e6 ? texts.proof.kilobytes(Math.round(bytes / 1e3)) : texts.proof.megabytes(Math.round(bytes / 1e5) / 10);
}
