// Puts the reader's corrections to an analysis. Edits are plain data that may come from a file of somebody else's: each is
// checked against the text and the analysis, and one that fits nothing is left out and reported.

import { Draft } from "./draft.js";
import { mergeEntities, renameEntity, setEntityKind, splitEntity } from "./entities.js";
import { setFactKind, setSlot } from "./facts.js";
import { Unfit } from "./unfit.js";

/** What an edit does, by its type. */
const ACTS = new Map([
  ["accept", judge],
  ["reject", judge],
  ["slot", setSlot],
  ["kind", (draft, edit) => (edit.on.of === "entity" ? setEntityKind(draft, edit) : setFactKind(draft, edit))],
  ["merge", mergeEntities],
  ["split", splitEntity],
  ["rename", renameEntity],
]);

/**
 * Gives `{result, review, unfit}`: the corrected analysis, "accepted", "rejected" or "edited" by the id of a fact, value or
 * entity, and the edits that fit nothing. Neither the analysis nor the edits are changed. An edit is one of
 *
 *     {type: "accept" | "reject", on}              a fact or value
 *     {type: "slot", on, slot, to}                 a fact; see `facts.js` for what `to` holds
 *     {type: "kind", on, to}                       a fact or entity
 *     {type: "merge", on, into}                    two entities
 *     {type: "split", on, mentions, name}          an entity; `mentions` are the spans that are somebody else's
 *     {type: "rename", on, to}                     an entity; `to` are the words of one of its mentions
 *
 * where `on` and `into` are addresses, see `address.js`.
 */
export function apply(text, analysis, edits) {
  const draft = new Draft(text, analysis);
  const unfit = [];
  for (const edit of edits) {
    try {
      ACTS.get(edit.type)(draft, edit);
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      unfit.push(edit);
    }
  }
  return { ...draft.finish(), unfit };
}

function judge(draft, { type, on }) {
  draft.verdicts.set(draft.thing(on).id, type);
}
