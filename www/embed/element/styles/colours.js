// The colours of the kinds: of middle lightness, so that each has a contrast of 3:1 and more on a light page as well as
// on a dark one, whose scheme nobody can ask for. Text never has them: it has the host's own colour.

/** The colour of each kind where the host sets no `--nutgraf-` variable of its name. */
export const COLOURS = {
  commitment: "#9a7412",
  statement: "#a05ab0",
  meeting: "#1b8399",
  event: "#c0504a",
  comparison: "#6f7889",
  money: "#1f8a5b",
  quantity: "#3a78c9",
  time: "#b3692a",
};

/** The colour of a kind as CSS, with the host's variable first. */
export function colourOf(kind) {
  return `var(--nutgraf-${kind}, ${COLOURS[kind]})`;
}
