// Quotations a little larger than reported words, and who says them below.

export const QUOTES = `
.quote {
  --kind: var(--border);
  padding-block: 0.15em;
  padding-inline: var(--gap);
}

.quote + .quote {
  margin-block-start: calc(var(--gap) * 1.5);
}

.own {
  --kind: var(--nutgraf-statement, #a05ab0);
}

.own .words {
  font-size: 1.0625em;
  font-style: italic;
}

figcaption {
  margin-block-start: 0.25em;
  font-size: 0.875em;
}

figcaption p:first-child {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.75em;
  color: var(--quiet);
}

.speaker {
  color: currentColor;
  font-weight: 600;
}

figcaption .attribution {
  font-size: inherit;
}
`;
