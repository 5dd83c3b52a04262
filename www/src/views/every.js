// Every view, in the order of the tabs: a new one is a line here, a tab and a panel in index.html.

import { FactPane } from "../facts/pane.js";
import { LedgerPane } from "../ledger/pane.js";
import { LinksPane } from "../network/pane.js";
import { SpeakerPane } from "../speakers/pane.js";
import { TimelinePane } from "../timeline/pane.js";
import { today } from "../ui/today.js";
import { UnreadPane } from "../unread/pane.js";

/**
 * The views around that of the entities. `acts` does what the buttons of facts are for; `on`: `choose()`, what is marked
 * has changed; `point(items)`; `words(item)` to be shown; `entity(entity)` to be gone to.
 */
export function everyView(acts, entities, on) {
  return [
    new FactPane(acts, on),
    entities,
    new LedgerPane(acts, on),
    new TimelinePane(acts, on, today),
    new SpeakerPane(acts, on),
    new LinksPane(acts, on),
    new UnreadPane(on),
  ];
}
