// Quotations a little larger than reported words, and who says them below.

import { colourOf } from "./colours.js";

export const QUOTES = `
.quote {
  --kind: var(--border);
  padding-block: 0.25em;
  padding-inline: var(--gap);
}

.quote + .quote {
  margin-block-start: var(--gap);
}

.own {
  --kind: ${colourOf("statement")};
}

.own .words {
  font-size: 1.0625em;
  font-style: italic;
}
`;
