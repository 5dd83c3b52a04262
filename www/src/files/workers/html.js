// Web pages: the main text by the extractor, whose wasm is packed into this worker.

import init, { page, plain } from "../../../engine/extract.js";
import packed from "../../../engine/extract_bg.wasm?packed";
import { unpack } from "../../packed.js";
import { serve } from "./serve.js";

const ready = unpack(packed).then((bytes) => init({ module_or_path: bytes }));

serve({
  /** The article of a page: `{title, published, outlet, url, text, whole}`. */
  async page(html) {
    await ready;
    return page(html);
  },
  /** All that HTML shows, a blank line between paragraphs. */
  async plain(html) {
    await ready;
    return plain(html);
  },
});
