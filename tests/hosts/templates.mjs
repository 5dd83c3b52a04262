// Pages of well-known themes and starter kits, with an article put where each has its own words, and one element.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

import { root } from "../browser/support/native.mjs";

const ELEMENT = `<nutgraf-facts for="#news" published="2024-02-09" source-url="https://news.example/shells"></nutgraf-facts>`;
const SCRIPT = `<script type="module" src="/nutgraf/element.js"></script>`;

/** By name: the folder that the package serves, its page, and how a site's author would put an article there. */
const TEMPLATES = {
  "startbootstrap-clean-blog": {
    folder: "dist",
    page: "post.html",
    put: (page, article) => replaced(page, /(<div class="col-md-10 col-lg-8 col-xl-7">\s*)<p>Never[\s\S]*?(\s*<\/div>\s*<\/div>\s*<\/div>\s*<\/article>)/, article),
  },
  "black-dashboard": {
    folder: ".",
    page: "examples/typography.html",
    put: (page, article) => replaced(page, /(<div class="content">\s*)(<div class="row">)/, `<div class="card"><div class="card-body">${article}</div></div>`),
  },
  "html5-boilerplate": {
    folder: "dist",
    page: "index.html",
    put: (page, article) => replaced(page, /(<body>[\s\S]*?)<p>Hello world![^<]*<\/p>()/, article),
  },
};

/** Lays each template with an article into a folder of its own below `site`: `[{name, path}]`, paths of the pages. */
export function layOut(site) {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync(new URL("www/package/dist/", root), new URL("nutgraf/", site), { recursive: true });
  const paragraphs = readFileSync(new URL("www/samples/military-aid.txt", root), "utf8").trim().split(/\n\s*\n/);
  const [title, ...others] = paragraphs.map(escaped);
  const news = `<div id="news"><h2>${title}</h2>${others.map((each) => `<p>${each}</p>`).join("\n")}</div>\n${ELEMENT}`;
  return Object.entries(TEMPLATES).map(([name, { folder, page, put }]) => {
    cpSync(new URL(`node_modules/${name}/${folder}/`, import.meta.url), new URL(`${name}/`, site), { recursive: true });
    const file = new URL(`${name}/${page}`, site);
    writeFileSync(file, replaced(put(readFileSync(file, "utf8"), news), /()(<\/body>)/, SCRIPT));
    return { name, path: `${name}/${page}` };
  });
}

/** What stands between the two groups of a pattern, put otherwise. */
function replaced(page, pattern, words) {
  if (!pattern.test(page)) throw new Error(`the template has nothing like ${pattern}`);
  return page.replace(pattern, (_all, before, after) => `${before}${words}${after}`);
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
