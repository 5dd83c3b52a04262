// "Why?": the rule that read a fact, in the engine's own words, and the value as machines get it.

import { el } from "../ui/dom.js";
import { texts } from "../texts/texts.js";
import { ruleTitle, sectionsOf } from "./help-text.js";

/** What stands under a fact once somebody asks why. `rules` maps names to help texts. */
export function whyPanel(item, rules, id) {
  if (item.kind === "unread") return el("div", { class: "why-panel", id }, el("p", {}, unreadWords(item.source)));
  const { rule } = item.source;
  const help = rules.get(rule);
  return el(
    "div",
    { class: "why-panel", id },
    el("p", { class: "rule-name" }, texts.facts.readBy(ruleTitle(rule))),
    help ? ruleHelp(help) : el("p", {}, texts.facts.noRuleHelp),
    el("p", { class: "raw" }, el("span", {}, `${texts.facts.asData} `), el("code", {}, rawValue(item.source))),
  );
}

/** A rule's help as a list of terms. */
export function ruleHelp(help) {
  const list = el("dl", { class: "rule-help" });
  for (const { heading, words } of sectionsOf(help)) {
    list.append(el("dt", {}, heading || texts.facts.ruleAbout), el("dd", {}, words));
  }
  return list;
}

function unreadWords({ looks }) {
  return texts.facts.whyUnread(texts.facts.whyLooks[looks] ?? texts.facts.someFact);
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
