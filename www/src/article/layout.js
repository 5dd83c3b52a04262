// From the analysis's parts to what is laid out: one block a line, one run (and one text node) a part within it.

import { breathe } from "../ui/dom.js";

/** Longer lines are shown in pieces: a browser takes seconds to lay out a paragraph of megabytes. */
const LONGEST_BLOCK = 6000;

/** Blocks that are made before the browser gets to breathe. */
const STRIDE = 4000;

const LINE = /[^\n\r\u2028\u2029]+/g;

/**
 * Blocks `{kind, key, last, runs}` in order, `last` unless the line goes on in the next block; a run is `{start, end, kind, text}` in UTF-16 offsets. `parts` is null while
 * nothing has been analysed yet: then every line is plain text.
 */
export async function blocksOf(text, parts) {
  const blocks = [];
  let at = 0;
  let rest = STRIDE;
  for (const line of text.matchAll(LINE)) {
    const start = line.index + leading(line[0]);
    const end = line.index + line[0].trimEnd().length;
    if (start >= end) continue;
    while (parts && at < parts.length && parts[at].span.end <= start) at += 1;
    for (const [from, to, last] of pieces(text, start, end)) {
      blocks.push(block(runsBetween(text, parts, at, from, to), last));
    }
    if (blocks.length >= rest) {
      rest += STRIDE;
      await breathe();
    }
  }
  return blocks;
}

function block(runs, last) {
  const main = runs.find(({ kind }) => kind !== "dateline") ?? runs[0];
  const kind = main.kind;
  const key = `${kind} ${last} ${runs.map((run) => `${run.kind} ${run.text}`).join("\n")}`;
  return { kind, last, key, runs, start: runs[0].start, end: runs.at(-1).end };
}

/** Blanks between two parts of a line belong to the run before, so that runs leave no gap. */
function runsBetween(text, parts, at, from, to) {
  const runs = [];
  const add = (start, end, kind) => runs.push({ start, end, kind, text: text.slice(start, end) });
  let start = from;
  for (let i = at; parts && i < parts.length && parts[i].span.start < to; i += 1) {
    const next = parts[i + 1]?.span.start ?? to;
    const end = Math.min(to, next);
    if (end <= start) continue;
    add(start, end, parts[i].kind);
    start = end;
  }
  if (start < to) add(start, to, "body");
  return runs;
}

function* pieces(text, start, end) {
  let from = start;
  while (end - from > LONGEST_BLOCK) {
    const limit = from + LONGEST_BLOCK;
    const blank = text.lastIndexOf(" ", limit);
    let to = blank > from + LONGEST_BLOCK / 2 ? blank + 1 : limit;
    const code = text.charCodeAt(to - 1);
    if (code >= 0xd800 && code < 0xdc00) to -= 1; // Never between the halves of a surrogate pair.
    yield [from, to, false];
    from = to;
  }
  yield [from, end, true];
}

function leading(line) {
  return line.length - line.trimStart().length;
}
