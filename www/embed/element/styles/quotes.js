// Quotations a little larger than reported words, and who says them below.

import { colourOf } from "./colours.js";

export const QUOTES = `
.quote {
  --ng-kind: var(--ng-border);
  padding-block: 0.25em;
  padding-inline: var(--ng-gap);
}

.quote + .quote {
  margin-block-start: var(--ng-gap);
}

.own {
  --ng-kind: ${colourOf("statement")};
}

.own .words {
  font-size: 1.0625em;
  font-style: italic;
}
`;
