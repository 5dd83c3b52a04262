// How marked words look in other people's pages: a line below them, so that no colour of theirs is touched. A page says
// otherwise by the variables, or by rules of its own for `::highlight(nutgraf-money)` and the others.

import { colourOf } from "./colours.js";

const LINES = [
  ["statement", "dotted"],
  ["time", "solid"],
  ["quantity", "solid"],
  ["money", "solid"],
];

const lines = LINES.map(
  ([kind, style]) => `::highlight(nutgraf-${kind}) {
  text-decoration-line: underline;
  text-decoration-style: ${style};
  text-decoration-color: ${colourOf(kind)};
  text-decoration-thickness: 2px;
}`,
);

/** Longhands, since WebKit draws nothing for a shorthand of several parts. */
export const MARKS_STYLE = `${lines.join("\n")}
::highlight(nutgraf-slot) { background-color: rgb(127 127 127 / 0.2); }
::highlight(nutgraf-hover) { background-color: rgb(200 160 40 / 0.2); }
::highlight(nutgraf-current) { background-color: rgb(220 170 30 / 0.32); }
@media print { ::highlight(nutgraf-current), ::highlight(nutgraf-hover), ::highlight(nutgraf-slot) { background-color: transparent; } }
@media (forced-colors: active) { ::highlight(nutgraf-current) { background-color: Highlight; color: HighlightText; } }
`;
