// From the lines of a PDF's pages to paragraphs: running heads go, lines that go on are joined.

/** A line within this share of the page's height from its edge may be a running head or foot. */
const MARGIN = 0.1;
/** A head that stands on this many pages is a running one. */
const RUNNING = 3;
/** A step of more than so many times the usual one parts paragraphs, and so does such a change of the letters' height. */
const [STEP, HEIGHT] = [1.4, 1.15];
/** A line that ends before this share of the widest is the last of its paragraph where a sentence ends there. */
const SHORT = 0.8;
const SENTENCE_ENDS = /[.!?…:]["”’')\]]*$/;
const PAGE_NUMBER = /^(?:page\s+)?[-–—]?\s*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of)\s*\d{1,4})?\s*[-–—]?$/i;

/** The paragraphs of pages, each `{lines, bottom, top}` with the lines of `linesOf`. */
export function paragraphsOf(pages) {
  const running = runningHeads(pages);
  const lines = pages.flatMap((page, number) => {
    const words = page.lines.filter((line) => !isFurniture(line, page, running));
    return words.map((line) => ({ ...line, page: number }));
  });
  const step = usualStep(lines);
  const width = Math.max(0, ...lines.map(({ left, right }) => right - left));
  const paragraphs = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && goesOn(before, line, step, width)) paragraphs.push(joined(paragraphs.pop(), line.text));
    else paragraphs.push(line.text);
  });
  return paragraphs;
}

/** Texts at the edges of pages that stand on several of them, whatever their numbers. */
function runningHeads(pages) {
  const counts = new Map();
  for (const page of pages) {
    const heads = new Set(page.lines.filter((line) => atEdge(line, page)).map(({ text }) => numberless(text)));
    for (const head of heads) counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= RUNNING).map(([head]) => head));
}

function isFurniture(line, page, running) {
  return atEdge(line, page) && (PAGE_NUMBER.test(line.text) || running.has(numberless(line.text)));
}

function atEdge({ y }, { bottom, top }) {
  const margin = (top - bottom) * MARGIN;
  return y < bottom + margin || y > top - margin;
}

function numberless(text) {
  return text.replace(/\d+/g, "#");
}

/** The step from line to line that comes most often, in points. */
function usualStep(lines) {
  const counts = new Map();
  lines.forEach((line, index) => {
    const step = Math.round((lines[index - 1]?.y ?? 0) - line.y);
    if (step > 0 && lines[index - 1]?.page === line.page) counts.set(step, (counts.get(step) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Whether a line goes on with the paragraph of the one before it. */
function goesOn(before, line, step, width) {
  const heights = [before.height, line.height];
  if (Math.max(...heights) > Math.min(...heights) * HEIGHT) return false;
  const ended = SENTENCE_ENDS.test(before.text);
  const small = /^[a-z(]/.test(line.text);
  const down = before.y - line.y;
  // The next column or page begins above: a sentence that is not over goes on there.
  if (before.page !== line.page || down < 0) return !ended && (small || /[-,;]$/.test(before.text));
  if (down > step * STEP) return false;
  const short = before.right - before.left < width * SHORT;
  const indented = line.left > before.left + line.height * 0.8;
  return !(ended && (short || indented)) && !/^[•▪●–-]\s/.test(line.text);
}

/** A word that was parted at the end of a line is one again; other hyphens stay. */
function joined(paragraph, text) {
  if (/\p{Ll}-$/u.test(paragraph) && /^\p{Ll}/u.test(text)) return paragraph.slice(0, -1) + text;
  return /[-–—]$/.test(paragraph) ? paragraph + text : `${paragraph} ${text}`;
}
