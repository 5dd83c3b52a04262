// Cards: one below the other, a thin line between, slots in a row that breaks where it has to.

export const CARDS = `
.card {
  padding-block: calc(var(--ng-gap) * 0.75);
  padding-inline: var(--ng-gap);
}

.card + .card {
  margin-block-start: calc(var(--ng-gap) * 0.75);
}

.slots {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1em 1.25em;
  margin-block-start: 0.15em;
  font-size: 0.875em;
}

.slot {
  display: flex;
  gap: 0.4em;
  max-inline-size: 100%;
}

.slot dt {
  flex: none;
  color: var(--ng-quiet);
}

.slot dd {
  min-inline-size: 0;
  font-weight: 500;
}

/* The way to the source stands at the end of the first line, which leaves room for it. */
.source {
  position: absolute;
  inset-block-start: calc(var(--ng-gap) * 0.75 - 3px);
  inset-inline-end: var(--ng-gap);
  min-block-size: 24px;
  padding-block: 3px;
  color: var(--ng-quiet);
  font-size: 0.8125em;
}

.card:has(.source) .head {
  padding-inline-end: 8em;
}

/* A value beside its words. */
.plain .words {
  display: inline-block;
  margin-inline-end: 0.75em;
}

@media print {
  .source {
    display: none;
  }
}
`;
