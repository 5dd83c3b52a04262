// The ledger: a table with room for its words, in a box that scrolls where its place is narrow.

export const LEDGER = `
.box {
  overflow-x: auto;
}

.ledger {
  inline-size: 100%;
  overflow-wrap: break-word;
  border-collapse: collapse;
  border-spacing: 0;
  font-size: 0.875em;
}

[part~="cell"] {
  padding-block: 0.5em;
  padding-inline: 0 1.25em;
  border-block-end: 1px solid var(--ng-border);
  font-weight: 400;
  text-align: start;
  vertical-align: baseline;
}

[part~="cell"]:last-child {
  padding-inline-end: 0.5em;
}

[part~="cell"]:first-child {
  padding-inline-start: 0.5em;
}

thead [part~="cell"] {
  border-block-end: 1px solid currentColor;
  font-size: 0.9286em;
  font-weight: 600;
  white-space: nowrap;
}

.ledger :is(.giver, .receiver) {
  min-inline-size: 7em;
}

.ledger .what {
  min-inline-size: 14em;
}

.ledger .amount {
  min-inline-size: 10em;
  text-align: end;
}

.ledger .amount .value {
  text-align: inherit;
}

/* A sum of money, which has the name of its currency, stays in one line. */
.ledger .amount .value[title] {
  white-space: nowrap;
}

.ledger .deadline {
  min-inline-size: 8em;
}

td.status > .certainty {
  display: block;
}

@media print {
  .box {
    overflow: visible;
  }

  .ledger [part~="cell"] {
    min-inline-size: 0;
  }

  thead {
    display: table-header-group;
  }
}
`;
