// How a fact looks in every view: its kind, its words, how it stands, and that it is the chosen one.

export const FACTS = `
[data-item] {
  position: relative;
}

/* The colour of the kind is a line beside the words; the kind is written out as well. */
.card, .entry, .quote {
  border-inline-start: 3px solid var(--ng-kind, var(--ng-border));
}

.way {
  display: block;
  inline-size: 100%;
}

.way:hover .words {
  text-decoration: underline;
  text-decoration-color: var(--ng-border);
  text-underline-offset: 0.2em;
}

[data-item][aria-current="true"],
[data-item]:has(> [aria-current="true"]) {
  background: color-mix(in srgb, var(--ng-accent) 12%, transparent);
  box-shadow: inset 0 0 0 1px var(--ng-accent);
}

.head {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.75em;
  align-items: baseline;
  color: var(--ng-quiet);
  font-size: 0.8125em;
}

[part~="kind"] {
  font-weight: 600;
  white-space: nowrap;
}

.kind::first-letter {
  text-transform: uppercase;
}

.words {
  display: block;
}

.value {
  font-variant-numeric: lining-nums tabular-nums;
}

.value .main {
  font-weight: 600;
}

.speaker {
  font-weight: 600;
}

.by, .attribution {
  font-size: 0.875em;
}

.attribution {
  color: var(--ng-quiet);
}

.standing {
  white-space: nowrap;
}

/* A commitment's disc fills as it gets on; two bars stop it, a cross ends it. */
.stage {
  display: inline-flex;
  gap: 0.35em;
  align-items: baseline;
}

.stage::before {
  content: "";
  flex: none;
  align-self: center;
  inline-size: 0.75em;
  block-size: 0.75em;
  border: 1.5px solid currentColor;
  border-radius: 50%;
  background: conic-gradient(currentColor var(--ng-done, 0%), transparent 0);
}

.stage[data-standing="requested"]::before { border-style: dotted; }
.stage[data-standing="pledged"]::before { --ng-done: 25%; }
.stage[data-standing="agreed"]::before { --ng-done: 50%; }
.stage[data-standing="contracted"]::before { --ng-done: 75%; }
.stage[data-standing="delivered"]::before { --ng-done: 100%; }

.stage[data-standing="stalled"]::before {
  border-width: 0 3px;
  border-radius: 0;
  background: none;
}

.stage[data-standing="failed"]::before {
  border: 0;
  border-radius: 0;
  background:
    linear-gradient(45deg, transparent 42%, currentColor 0 58%, transparent 0),
    linear-gradient(-45deg, transparent 42%, currentColor 0 58%, transparent 0);
}

.certainty, .reality {
  font-style: italic;
}

@media (forced-colors: active) {
  [data-item][aria-current="true"],
  [data-item]:has(> [aria-current="true"]) {
    outline: 2px solid Highlight;
  }

  .stage::before {
    forced-color-adjust: none;
  }
}

@media print {
  .stage::before {
    print-color-adjust: exact;
  }
}
`;
