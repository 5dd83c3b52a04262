// The timeline: times on one side, what happens then on the other; below each other where there is no room for both.

export const TIMELINE = `
.moment {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25em 1.25em;
  padding-block: calc(var(--ng-gap) * 0.75);
  border-block-start: 1px solid var(--ng-border);
}

.moment:first-child {
  border-block-start: 0;
}

.when {
  flex: 1 0 11.5em;
  font-variant-numeric: lining-nums tabular-nums;
  font-weight: 600;
}

.moment ul {
  flex: 999 1 18em;
  min-inline-size: 0;
}

.entry {
  padding-block: 0.15em;
  padding-inline: var(--ng-gap);
}

.entry + .entry {
  margin-block-start: calc(var(--ng-gap) * 0.75);
}

.deadline {
  padding-inline: 0.4em;
  border: 1px solid currentColor;
  border-radius: var(--ng-radius);
}

.timeline + .note {
  border-block-start: 1px solid var(--ng-border);
}
`;
