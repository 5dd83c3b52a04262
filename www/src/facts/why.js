// "Why?": the rule that read a fact, in the engine's own words, and the value as machines get it.

import { el } from "../ui/dom.js";
import { ruleTitle, sectionsOf } from "./help-text.js";

const LOOKS = { number: "a number", money: "an amount of money", time: "a time", quotation: "a quotation" };

/** What stands under a fact once somebody asks why. `rules` maps names to help texts. */
export function whyPanel(item, rules, id) {
  if (item.kind === "unread") return el("div", { class: "why-panel", id }, el("p", {}, unreadWords(item.source)));
  const { rule } = item.source;
  const help = rules.get(rule);
  return el(
    "div",
    { class: "why-panel", id },
    el("p", { class: "rule-name" }, `Read by the rule “${ruleTitle(rule)}”`),
    help ? ruleHelp(help) : el("p", {}, "The engine gives no help for this rule."),
    el("p", { class: "raw" }, el("span", {}, "As data "), el("code", {}, rawValue(item.source))),
  );
}

/** A rule's help as a list of terms. */
export function ruleHelp(help) {
  const list = el("dl", { class: "rule-help" });
  for (const { heading, words } of sectionsOf(help)) list.append(el("dt", {}, heading || "About"), el("dd", {}, words));
  return list;
}

function unreadWords({ looks }) {
  return `This looks like ${LOOKS[looks] ?? "a fact"}, but no rule could tell what it says. Nutgraf leaves it out rather than guess.`;
}

function rawValue(source) {
  if (source.kind === "time") return [source.value, source.type, source.modifier].filter(Boolean).join(" · ");
  if (source.certainty) {
    const own = source.mode ?? source.status ?? source.class ?? source.relation;
    return [source.kind, own, source.reality, source.certainty].filter(Boolean).join(" · ");
  }
  const number = source.high === null ? source.amount : `${source.amount}…${source.high}`;
  return [number, source.currency ?? source.unit ?? "count", source.bound].join(" · ");
}
