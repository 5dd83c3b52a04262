// Every view by the name that the attribute `view` gives it.

import { cards } from "./cards.js";
import { ledger } from "./ledger.js";
import { quotes } from "./quotes.js";
import { timeline } from "./timeline.js";

/**
 * Each takes a scene, see `scene.js`, and gives the nodes to append to the list one after another. Between two of them
 * the page may breathe; a node that is an empty fragment is there for nothing else.
 */
export const VIEWS = { cards, ledger, timeline, quotes };
