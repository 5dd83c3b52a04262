// The ledger: a table with room for its words, in a box that scrolls where its place is narrow.

export const LEDGER = `
.box {
  overflow-x: auto;
}

.ledger {
  inline-size: 100%;
  min-inline-size: 44em;
  border-collapse: collapse;
  border-spacing: 0;
  font-size: 0.875em;
}

[part~="cell"] {
  padding-block: 0.5em;
  padding-inline: 0 1.25em;
  border-block-end: 1px solid var(--border);
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

.ledger .giver, .ledger .receiver {
  inline-size: 15%;
}

.ledger .what {
  inline-size: 32%;
}

.ledger .amount {
  text-align: end;
  white-space: nowrap;
}

.ledger .status, .ledger .deadline {
  white-space: nowrap;
}

/* The sign stands in the cell's word, not before the cell. */
td.status::before, th.status::before {
  content: none;
}

td.status > span {
  display: block;
}

@media print {
  .box {
    overflow: visible;
  }

  .ledger {
    min-inline-size: 0;
  }

  thead {
    display: table-header-group;
  }
}
`;
