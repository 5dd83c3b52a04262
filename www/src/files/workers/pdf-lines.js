// The pieces of a PDF's page as lines. A piece is `{str, transform, width, height, hasEOL}`, in points from below left.

/** Pieces stand on one line where their feet differ by less than this share of their height. */
const LEVEL = 0.4;
/** A gap of this share of the height is a blank; one of several heights parts columns. */
const [BLANK, COLUMN] = [0.15, 3];

/** The lines in the order of the file: `{text, left, right, y, height}`. */
export function linesOf(items) {
  const lines = [];
  let line = null;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [, , , scale, left, y] = transform;
    const piece = { text: str, left, right: left + width, y, height: height || Math.abs(scale) };
    if (str !== "") {
      if (line && sameLine(line, piece)) append(line, piece);
      else lines.push((line = piece));
    }
    if (hasEOL) line = null;
  }
  return lines.map((each) => ({ ...each, text: tidy(each.text) })).filter(({ text }) => text !== "");
}

function sameLine(line, piece) {
  const height = Math.max(line.height, piece.height) || 1;
  const gap = piece.left - line.right;
  return Math.abs(line.y - piece.y) < height * LEVEL && gap > -height && gap < height * COLUMN;
}

function append(line, piece) {
  const apart = piece.left - line.right > Math.max(line.height, piece.height) * BLANK;
  line.text += (apart && !/\s$/.test(line.text) && !/^\s/.test(piece.text) ? " " : "") + piece.text;
  line.right = Math.max(line.right, piece.right);
  line.height = Math.max(line.height, piece.height);
}

/** Ligatures become letters; blanks and letters that nobody sees are folded. */
function tidy(text) {
  const letters = text.replace(/[\ufb00-\ufb06]/g, (c) => c.normalize("NFKC")).replace(/[\u00ad\u200b\ufeff\0]/g, "");
  return letters.replace(/\s+/g, " ").trim();
}
