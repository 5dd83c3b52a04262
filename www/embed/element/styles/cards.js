// Cards: one below the other, a thin line between, slots in a row that breaks where it has to.

export const CARDS = `
.card {
  padding-block: calc(var(--gap) * 0.75);
  padding-inline: var(--gap);
}

.card + .card {
  margin-block-start: calc(var(--gap) * 0.75);
}

.slots {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 1.25em;
  margin-block-start: 0.35em;
  font-size: 0.875em;
}

.slot {
  display: flex;
  gap: 0.4em;
  max-inline-size: 100%;
}

.slot dt {
  flex: none;
  color: var(--quiet);
}

.slot dd {
  min-inline-size: 0;
  font-weight: 500;
}

.card .attribution, .source {
  margin-block-start: 0.35em;
}

.source {
  display: inline-block;
  font-size: 0.8125em;
}

@media print {
  .source {
    display: none;
  }
}
`;
