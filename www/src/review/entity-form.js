// The form of one name: what it is, what it is called, whether it is the same as another, and which of its mentions are not
// its own.

import { shorten } from "../format/shorten.js";
import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { addressIn } from "./corrections.js";
import { apply } from "./apply.js";
import { chooser } from "./choices.js";
import { withEdit, without } from "./edits.js";
import { namesOf } from "./entities.js";
import { openPanel } from "./panel.js";
import { ENTITY_KIND_NAMES } from "./shape.js";

/** Words beside a mention that tell where it stands. */
const AROUND = 24;

/**
 * Opens the form of an entity. `merging` stands at the choice of another one. `on`: `commit(edits, words, id)` takes the
 * article's new edits and the id of the entity to go to, `closed()` hears that the form is gone.
 */
export function openEntityForm({ article, source }, merging, on) {
  const at = addressIn(article, source);
  const fields = formFields(article, source);
  const kept = without(article.edits, at);
  const commit = (edits, words, id = source.id) => on.commit(edits, words, id);
  const name = shorten(source.name, 60);
  openPanel({
    title: texts.review.editTitle(name),
    fields: fields.rows,
    focus: (panel) => (merging ? fields.merge : panel.querySelector("select")),
    on: {
      save: () => {
        const added = editsOf(fields, at, article);
        const edits = added.reduce(withEdit, article.edits);
        if (apply(article.text, article.analysis, edits).unfit.length > article.unfit.length) return texts.review.allTaken;
        const into = fields.merge.value;
        const words = into ? texts.review.merged(name) : texts.review.edited(name);
        return () => added.length > 0 && commit(edits, words, into || source.id);
      },
      reset: kept.length < article.edits.length ? () => commit(kept, texts.review.wasReset(name)) : null,
      closed: on.closed,
    },
  });
}

function formFields(article, source) {
  const kinds = ENTITY_KIND_NAMES.map((kind) => ({ value: kind, words: texts.entities.kinds[kind].one }));
  const kind = field(texts.review.kind, null, kinds, source.kind);
  const names = [...new Set([source.name, ...namesOf(source)])].map((words) => ({ value: words, words: shorten(words, 80) }));
  const name = field(texts.review.name, null, names, source.name);
  const others = article.result.entities.filter(({ id }) => id !== source.id);
  const alike = others.sort((a, b) => (b.kind === source.kind) - (a.kind === source.kind) || (a.name < b.name ? -1 : 1));
  const offers = alike.map((each) => ({ value: each.id, words: texts.review.namedAs(shorten(each.name, 60), texts.entities.kinds[each.kind].one) }));
  const merge = field(texts.review.sameAs, texts.review.noOther, offers, null);
  const mentions = source.mentions.map(({ span }) => mentionBox(article.text, span));
  const split = el(
    "fieldset",
    { class: "correction-mentions" },
    el("legend", {}, texts.review.notOwn),
    ...mentions.map(({ label }) => label),
  );
  const rows = [kind, name, merge].map(({ row }) => row);
  if (mentions.length > 1) rows.push(split);
  return { kind: kind.select, name: name.select, merge: merge.select, mentions, rows, source };
}

/** The edits that the fields ask for, in the order in which they apply. */
function editsOf({ kind, name, merge, mentions, source }, on, article) {
  const out = mentions.filter(({ box }) => box.checked).map(({ span }) => span);
  const into = article.result.entities.find(({ id }) => id === merge.value);
  return [
    kind.value !== source.kind && { type: "kind", on, to: kind.value },
    name.value !== source.name && { type: "rename", on, to: name.value },
    out.length > 0 && { type: "split", on, mentions: out, name: null },
    into && { type: "merge", on, into: addressIn(article, into) },
  ].filter(Boolean);
}

function field(label, none, options, chosen) {
  const select = chooser({ "aria-label": label }, none, [{ label: null, options }], chosen);
  return { select, row: el("div", { class: "correction-row" }, el("span", { class: "correction-label", "aria-hidden": "true" }, label), select) };
}

/** One mention with the words around it, to be ticked. */
function mentionBox(text, span) {
  const box = el("input", { type: "checkbox" });
  const before = text.slice(Math.max(0, span.start - AROUND), span.start).replace(/\s+/g, " ");
  const after = text.slice(span.end, span.end + AROUND).replace(/\s+/g, " ");
  const label = el("label", { class: "correction-mention" }, box, el("span", {}, "…", before, el("mark", {}, shorten(span.text, 80)), after, "…"));
  return { box, label, span };
}
