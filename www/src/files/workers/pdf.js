// PDFs: the words of each page as the file places them, put together to paragraphs.

// It lays itself beside the library, which then needs no worker of its own.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

import { Refused } from "../refused.js";
import { linesOf } from "./pdf-lines.js";
import { paragraphsOf } from "./pdf-paragraphs.js";
import { serve } from "./serve.js";

/** Nothing is fetched, compiled or drawn: only the words are wanted. */
const OPTIONS = {
  disableFontFace: true,
  isEvalSupported: false,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  stopAtErrors: false,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  verbosity: 0,
};
/** Titles that a program wrote and nobody read. */
const NO_TITLE = /^(?:untitled|microsoft word\b.*|.*\.(?:docx?|pdf|indd|qxd|tmp|rtf|odt))$/i;

serve({
  /** `{text, title, pages}`; `most`: how many pages it may have. */
  async read(data, most) {
    const loading = getDocument({ data, ...OPTIONS });
    try {
      const pdf = await loading.promise;
      if (pdf.numPages > most) throw new Refused("tooManyPages", { pages: pdf.numPages, most });
      const pages = [];
      for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await pageOf(pdf, number));
      const text = paragraphsOf(pages).join("\n\n");
      if (text === "") throw new Refused("scanned");
      return { text, title: await titleOf(pdf), pages: pdf.numPages };
    } catch (error) {
      throw error.name === "PasswordException" ? new Refused("locked") : error;
    } finally {
      await loading.destroy();
    }
  },
});

async function pageOf(pdf, number) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const [, bottom, , top] = page.view;
  page.cleanup();
  return { lines: linesOf(items), bottom, top };
}

async function titleOf(pdf) {
  const { info } = await pdf.getMetadata();
  const title = typeof info.Title === "string" ? info.Title.trim() : "";
  return title === "" || NO_TITLE.test(title) ? null : title;
}
