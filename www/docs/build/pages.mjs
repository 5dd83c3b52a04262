// The pages in the order of the navigation, each under the heading that it stands below.

const page = (group, name, title, description, more = {}) => ({ group, file: `${name}.html`, source: `${name}.md`, title, description, ...more });

/**
 * `{group, file, source, title, description, scripts, runsEngine}`: `scripts` are files of `site/`, `runsEngine` says
 * that the page holds the element itself, so that its policy has to let the engine in.
 */
export const PAGES = [
  page("Embed", "index", "Start", "Three ways to show the facts of an article on your own page."),
  page("Embed", "element", "The element", "The attributes, properties, events, slots, parts and variables of the custom elements."),
  page("Embed", "frame", "The frame", "embed.html in a sandboxed frame: its address, its messages, what it can and cannot do."),
  page("Embed", "package", "The package", "The JavaScript API, bundlers, Node, policies and integrity."),
  page("Embed", "snippet", "Snippet builder", "Choose how to embed, see it work, copy the lines.", { scripts: ["snippet.js"], runsEngine: true }),
  page("Embed", "examples", "Live examples", "Five hosts that are not easy: each live, with its source."),
  page("Reference", "api", "API reference", "Every name that the package exports, and every field of an analysis."),
  page("Reference", "rules", "Rules", "What each rule of the engine finds, what it gives, and what it misses on purpose.", { scripts: ["rules.js"] }),
  page("Trust", "scores", "Scores and limits", "How well it reads, how fast it is, how big it is, and what it does not do."),
  page("Trust", "threats", "Threat model", "What a host, an article, a server of files and a frame’s parent can and cannot do."),
  page("Trust", "cite", "How to cite", "How to cite a fact as evidence: its words, where they stand, and what to write in a footnote."),
];
