// Files that the reader chooses or drops. What cannot be read is refused with a reason and a way out.

import { texts } from "../texts/texts.js";
import { decode } from "./decode.js";

const MOST_BYTES = 20 * 1024 * 1024;
const NAMES = /\.(txt|text|md|markdown)$/i;

/** A file was refused; the message is for the reader. */
class Refused extends Error {}

/** Reads files one after another: each gives `{document}`, or `{refused: {name, reason}}`. */
export async function* readFiles(files) {
  for (const file of files) {
    try {
      yield { document: await readFile(file) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      yield { refused: { name: file.name, reason: error.message } };
    }
  }
}

async function readFile(file) {
  if (!NAMES.test(file.name)) {
    throw new Refused(texts.intake.notPlain(file.name));
  }
  if (file.size > MOST_BYTES) {
    const size = Math.round(file.size / 1024 / 1024);
    throw new Refused(texts.intake.tooBig(file.name, size));
  }
  let buffer;
  try {
    buffer = await file.arrayBuffer();
  } catch {
    throw new Refused(texts.intake.notOpened(file.name));
  }
  const { text, encoding } = decode(buffer);
  if (text.trim() === "") throw new Refused(texts.intake.empty(file.name));
  return { name: file.name, text, encoding, note: texts.intake.readAs(file.name, encoding) };
}

/** Lets files and text be dropped anywhere on the page. */
export function acceptDrops(target, { onFiles, onText }) {
  let depth = 0; // dragenter and dragleave come for every element on the way.
  const show = (on) => target.classList.toggle("dropping", on);
  target.addEventListener("dragenter", (event) => {
    if (!takes(event)) return;
    depth += 1;
    show(true);
  });
  target.addEventListener("dragleave", () => {
    depth = Math.max(0, depth - 1);
    if (depth === 0) show(false);
  });
  target.addEventListener("dragover", (event) => {
    if (takes(event)) event.preventDefault();
  });
  target.addEventListener("drop", (event) => {
    depth = 0;
    show(false);
    if (!takes(event)) return;
    event.preventDefault();
    const { files } = event.dataTransfer;
    if (files.length) onFiles([...files]);
    else onText(event.dataTransfer.getData("text/plain"));
  });
}

function takes({ dataTransfer, target }) {
  const types = dataTransfer?.types ?? [];
  // A text box takes dropped words by itself, at the place where they fall.
  return types.includes("Files") || (types.includes("text/plain") && !target.closest?.("textarea, input"));
}
