// The form of the snippet builder. A script reads it, writes the lines, and shows them at work.
import { html } from "./html.mjs";
import { sumOf } from "./integrity.mjs";

const VIEWS = ["cards", "ledger", "timeline", "quotes"];
const KINDS = ["commitment", "statement", "meeting", "event", "comparison", "money", "quantity", "time"];

/** `given` holds the sums of the package. */
export function snippetBuilder({ integrity }) {
  return html`<noscript><p>The builder needs scripts. The lines that it writes stand on the pages of <a href="element.html">the element</a>, <a href="frame.html">the frame</a> and <a href="package.html">the package</a>.</p></noscript>
<div class="builder" id="builder" data-integrity="${sumOf(integrity)}" hidden>
<form id="choices" aria-label="What to embed">
${radios("door", "Way in", [["element", "Element, from your own server"], ["script", "Element in one file, from another server"], ["frame", "Frame"]])}
${field("base", "Address of the folder with Nutgraf’s files", "/nutgraf/", "Where the package’s dist lies, or embed.html for a frame.")}
${field("origins", "Origins of the pages that embed it", "https://news.example", "One or more, with blanks between. The frame listens to no other page.", { doors: "frame" })}
${field("for", "Where the article is", "article", "A CSS selector of an element of your page.")}
${field("published", "Published", "2026-03-12", "Settles words such as “Thursday”.", { type: "date" })}
${field("source-url", "Address of the article", "", "Each fact then links to its words there. May stay empty.", { type: "url", doors: "element script" })}
${select("view", "View", VIEWS)}
${boxes("kinds", "Only these kinds (none chosen: all facts)", KINDS)}
${select("min-certainty", "Least certainty", ["denied", "hedged", "asserted"], ["all facts", "hedged or asserted", "asserted only"])}
${select("lang", "Language of the interface", ["", "en", "de"], ["that of the page", "English", "German"])}
${select("loading", "Load", ["lazy", "eager"], ["when it comes near the screen", "at once"], "element script")}
${select("scheme", "Colours", ["", "light", "dark"], ["of the reader’s system", "light", "dark"], "frame")}
</form>
<section class="made" aria-labelledby="lines-title">
<h2 id="lines-title">The lines</h2>
<div class="code"><pre tabindex="0" aria-label="The lines to copy"><code id="lines"></code></pre></div>
<p class="visually-hidden" role="status" id="said"></p>
</section>
<section class="shown" aria-labelledby="shown-title">
<h2 id="shown-title">Preview</h2>
<article id="sample" lang="en"></article>
<div id="preview"></div>
</section>
</div>`;
}

function radios(name, legend, choices) {
  return html`<fieldset><legend>${legend}</legend>${choices.map(([value, words], at) => html`<label><input type="radio" name="${name}" value="${value}"${at === 0 && html` checked`}> ${words}</label>`)}</fieldset>`;
}

function boxes(name, legend, choices) {
  return html`<fieldset class="boxes"><legend>${legend}</legend>${choices.map((value) => html`<label><input type="checkbox" name="${name}" value="${value}"> ${value}</label>`)}</fieldset>`;
}

function field(name, label, value, note, { type = "text", doors = "" } = {}) {
  return html`<div class="field"${doors && html` data-doors="${doors}"`}><label for="choice-${name}">${label}</label>
<input type="${type}" id="choice-${name}" name="${name}" value="${value}" aria-describedby="note-${name}" autocomplete="off" spellcheck="false">
<p class="note" id="note-${name}">${note}</p></div>`;
}

function select(name, label, values, words = values, doors = "") {
  return html`<div class="field"${doors && html` data-doors="${doors}"`}><label for="choice-${name}">${label}</label>
<select id="choice-${name}" name="${name}">${values.map((value, at) => html`<option value="${value}">${words[at]}</option>`)}</select></div>`;
}
