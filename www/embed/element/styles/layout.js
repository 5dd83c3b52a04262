// Where things stand in <nutgraf-facts>: the article that it holds, and its facts beside it where there is room.

export const LAYOUT = `
:host {
  container: nutgraf / inline-size;
}

.frame {
  display: grid;
  gap: calc(var(--ng-gap) * 2);
}

.frame.bare {
  display: block;
}

.article {
  display: block;
  min-inline-size: 0;
}

@container nutgraf (inline-size >= 56rem) {
  .frame:not(.bare) {
    grid-template-columns: minmax(0, 3fr) minmax(18rem, 2fr);
    align-items: start;
  }

  .frame:not(.bare) > [part~="panel"] {
    position: sticky;
    inset-block-start: var(--ng-gap);
    max-block-size: calc(100vh - 2 * var(--ng-gap));
    overflow-y: auto;
  }
}

[part~="header"] {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0 var(--ng-gap);
  margin-block-end: calc(var(--ng-gap) / 2);
}

[part~="title"] {
  margin: 0;
  font-size: 1em;
  font-weight: 700;
}

[part~="panel"][data-state="reading"] > [part~="list"] {
  opacity: 0.6;
}

@media print {
  .frame > [part~="panel"] {
    position: static;
    max-block-size: none;
    overflow: visible;
  }
}
`;
