// E-mails, and web pages that a browser saved in the same form.

import PostalMime from "postal-mime";

import { addressOf } from "./address.js";
import { dayOf } from "./day.js";
import { serve } from "./serve.js";

/** Parts within parts, and bytes of headers; what a program writes stays far below. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 1024 * 1024 };

serve({
  /** `{title, published, outlet, url, text, html, attachments}`; text or html may be "", `attachments` is a number. */
  async read(bytes) {
    const mail = await PostalMime.parse(bytes, { ...LIMITS, attachmentEncoding: "arraybuffer" });
    const header = (name) => mail.headers.find(({ key }) => key === name)?.value ?? null;
    const apart = mail.attachments.filter(({ disposition, contentId }) => disposition !== "inline" && !contentId);
    // The date of a saved page is the day on which it was saved.
    const url = addressOf(header("snapshot-content-location"));
    return {
      title: mail.subject?.trim() || null,
      published: url ? null : dayOf(header("date")),
      outlet: url ? null : mail.from?.name || mail.from?.address?.split("@")[1] || null,
      url,
      text: mail.text?.trim() ?? "",
      html: mail.html ?? "",
      attachments: apart.length,
    };
  },
});
