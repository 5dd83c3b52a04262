// The one layout: head with a strict policy, navigation, the page, its neighbours.
import { html } from "./html.mjs";
import { PAGES } from "./pages.mjs";

const QUIET = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
/** Scripts make text here, and never markup or scripts out of text; only the engine names the address of its worker. */
const WITHOUT_ENGINE = `${QUIET}; trusted-types 'none'; require-trusted-types-for 'script'`;
const WITH_ENGINE = WITHOUT_ENGINE.replace("trusted-types 'none'", "trusted-types nutgraf").replace(
  "script-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'",
);

/** A whole page around its main part. */
export function inLayout(page, main) {
  const at = PAGES.indexOf(page);
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${page.runsEngine ? WITH_ENGINE : WITHOUT_ENGINE}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${page.description}">
<title>${page.title} – Nutgraf docs</title>
<link rel="icon" href="../icons/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="docs.css">
<script type="module" src="copy.js"></script>
${(page.scripts ?? []).map((name) => html`<script type="module" src="${name}"></script>\n`)}</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
<header class="masthead">
<p class="wordmark"><a href="index.html">Nutgraf</a></p>
<p class="tagline">Docs for embedding</p>
<p class="to-desk"><a href="../index.html">The desk</a></p>
</header>
<div class="columns">
<nav class="pages" aria-label="Docs">${groups(page)}</nav>
<main id="main" tabindex="-1">
<h1>${page.title}</h1>
<p class="lead">${page.description}</p>
${main}
<nav class="neighbours" aria-label="Before and after this page">${neighbour(PAGES[at - 1], "Before")}${neighbour(PAGES[at + 1], "Next")}</nav>
</main>
</div>
<footer class="foot"><p>Nutgraf reads English news in the reader’s browser. Code under MIT or Apache-2.0.</p></footer>
</body>
</html>
`);
}

function groups(current) {
  const names = [...new Set(PAGES.map(({ group }) => group))];
  return names.map((name) => html`
<div class="group"><h2>${name}</h2><ul>${PAGES.filter(({ group }) => group === name).map((page) => entry(page, current))}</ul></div>`);
}

function entry(page, current) {
  return html`<li><a href="${page.file}"${page === current && html` aria-current="page"`}>${page.title}</a></li>`;
}

function neighbour(page, word) {
  return page ? html`<a href="${page.file}"><span>${word}</span> ${page.title}</a>` : html`<span></span>`;
}
