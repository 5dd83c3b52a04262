// What every view stands on. A host's rules reach the element itself and what is inherited, nothing inside: so the
// element guards how it is laid out by `!important`, which wins from within, and the panel resets what would be inherited
// to its harm. Colour, font and direction stay the host's. `visibility` stays too, since a host may hide its tabs by it.

import { COLOURS, colourOf } from "./colours.js";

/** For the colour of a kind on whatever has its class. */
const KINDS = Object.keys(COLOURS).map((kind) => `.${kind} { --ng-kind: ${colourOf(kind)}; }`).join("\n");

export const BASE = `
:host {
  display: var(--nutgraf-display, block) !important;
  box-sizing: border-box !important;
  columns: auto !important;
  min-inline-size: 0 !important;
  text-decoration: none !important;
}

:host([hidden]) {
  display: none !important;
}

/* What stands in slots inherits these: their prefix keeps them apart from the host's own. */
:host {
  --ng-accent: var(--nutgraf-accent, #2f74d0);
  --ng-border: var(--nutgraf-border, color-mix(in srgb, currentColor 22%, transparent));
  --ng-surface: var(--nutgraf-surface, transparent);
  --ng-gap: var(--nutgraf-gap, 0.75em);
  --ng-radius: var(--nutgraf-radius, 4px);
  --ng-quiet: color-mix(in srgb, currentColor 84%, transparent);
}

*, ::before {
  box-sizing: border-box;
}

[hidden] {
  display: none !important;
}

${KINDS}

/* All that a host's rules have set is set back, then what is the host's to choose is taken again. */
[part~="panel"] {
  all: initial;
  box-sizing: border-box;
  display: block;
  visibility: inherit;
  overflow-wrap: anywhere;
  background: var(--ng-surface);
  color: inherit;
  color-scheme: inherit;
  font-family: var(--nutgraf-font, inherit);
  font-size: var(--nutgraf-font-size, max(1em, 12px));
  line-height: var(--nutgraf-line-height, 1.45);
  user-select: text;
}

ul, ol, dl, dd, p, figure, blockquote {
  margin: 0;
  padding: 0;
}

ul, ol {
  list-style: none;
}

[part~="button"] {
  appearance: none;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  letter-spacing: inherit;
  text-align: inherit;
  cursor: pointer;
}

[part~="link"] {
  color: inherit;
  text-decoration: underline;
  text-decoration-color: var(--ng-quiet);
  text-underline-offset: 0.15em;
}

[part~="link"]:hover {
  text-decoration-thickness: 2px;
}

:focus-visible {
  outline: 2px solid var(--ng-accent);
  outline-offset: 2px;
}

[part~="status"],
[part~="empty"],
.note {
  color: var(--ng-quiet);
  font-size: 0.875em;
}

/* Words that run from left to right stay in order on a page that does not, and begin where its own lines begin. */
[dir], .value, .standing, .note, .when, .by, .attribution, dt, [part~="kind"], [part~="status"], [part~="empty"], [part~="error"] {
  unicode-bidi: plaintext;
  text-align: -webkit-match-parent;
  text-align: match-parent;
}

[part~="list"]:not(:empty) {
  margin-block-start: calc(var(--ng-gap) * 0.75);
}

[part~="empty"],
[part~="error"],
.note {
  padding-block: var(--ng-gap);
}

[part~="error"] {
  padding-inline: var(--ng-gap);
  border-inline-start: 3px solid var(--nutgraf-event, ${COLOURS.event});
}

/* For those who listen: a live region, a caption, a word for a dash. */
.unseen {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

@media (prefers-reduced-motion: reduce) {
  * {
    animation: none !important;
    transition: none !important;
    scroll-behavior: auto !important;
  }
}

@media (forced-colors: active) {
  :host {
    --ng-border: CanvasText;
    --ng-quiet: CanvasText;
    --ng-accent: Highlight;
  }
}

@media print {
  [part~="panel"] {
    background: none;
  }

  [data-item] {
    break-inside: avoid;
  }
}
`;
