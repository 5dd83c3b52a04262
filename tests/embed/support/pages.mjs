// The pages as they are served: the article that most of them have stands in one file.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

import { root } from "../../browser/support/native.mjs";

const FROM = new URL("../pages/", import.meta.url);
const TO = new URL("target/embed/pages/", root);

/** Writes all pages, with the article in the place of `{{article}}`, into the folder that it gives. */
export function layOut() {
  mkdirSync(TO, { recursive: true });
  const article = readFileSync(new URL("article.html", FROM), "utf8").trim();
  for (const name of readdirSync(FROM)) {
    const page = readFileSync(new URL(name, FROM), "utf8");
    writeFileSync(new URL(name, TO), page.replace("{{article}}", () => article));
  }
  return TO;
}
