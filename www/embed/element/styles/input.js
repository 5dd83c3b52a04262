// The field for a text, and the one for its date.

export const INPUT = `
[part~="panel"] {
  display: grid;
  gap: calc(var(--ng-gap) / 2);
}

[part~="label"] {
  font-weight: 600;
}

[part~="textarea"],
[part~="date"] {
  box-sizing: border-box;
  padding: 0.5em;
  border: 1px solid var(--ng-border);
  border-radius: var(--ng-radius);
  background: transparent;
  color: inherit;
  color-scheme: inherit;
  font: inherit;
}

[part~="textarea"] {
  inline-size: 100%;
  min-block-size: 8em;
  resize: vertical;
}

.date {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: var(--ng-gap);
}
`;
