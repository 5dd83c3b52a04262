// The lines of a snippet, from what is chosen. What equals the default of the element is left out.

const DEFAULTS = { view: "cards", "min-certainty": "denied", loading: "lazy" };
/** Characters of a line that fit beside the form. */
const WIDE = 64;
const ESCAPES = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

/** The text to copy; `integrity` is the sum of the one file. */
export function linesFor(choices, { integrity }) {
  if (choices.door === "frame") return frame(choices);
  const script =
    choices.door === "script"
      ? tag("script", { type: "module", src: `${folder(choices.base)}nutgraf.min.js`, integrity, crossorigin: "anonymous" })
      : tag("script", { type: "module", src: `${folder(choices.base)}element.js` });
  return `${script}\n\n${tag("nutgraf-facts", attributesOf(choices))}\n`;
}

/** `{name: value}` of the element; `for` only where the facts stand beside an article of the page. */
export function attributesOf(choices) {
  const { published, lang } = choices;
  return known({
    for: choices.for.trim(),
    published,
    "source-url": choices["source-url"].trim(),
    kinds: choices.kinds.join(" "),
    view: choices.view,
    "min-certainty": choices["min-certainty"],
    loading: choices.loading,
    lang,
  });
}

/** The part of the frame's address behind `#`, for the origins that may speak to it. */
export function frameOptions(choices, origins) {
  const options = known({
    view: choices.view,
    kinds: choices.kinds.join(","),
    lang: choices.lang,
    "min-certainty": choices["min-certainty"],
    scheme: choices.scheme,
  });
  const declared = `origins=${origins.map(encodeURIComponent).join(",")}`;
  return [declared, ...Object.entries(options).map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)].join("&");
}

function frame(choices) {
  const origins = choices.origins.trim().split(/[\s,]+/).filter(Boolean);
  const src = `${folder(choices.base)}embed.html#${frameOptions(choices, origins)}`;
  const published = choices.published ? `, published: ${JSON.stringify(choices.published)}` : "";
  return `${tag("iframe", { id: "facts", title: "Facts of this article", sandbox: "allow-scripts", src })}
${tag("script", { type: "module", src: "facts-frame.js" })}

/* facts-frame.js, a file of your own */
const frame = document.querySelector("#facts");
const article = document.querySelector(${JSON.stringify(choices.for.trim())});
const send = () =>
  frame.contentWindow.postMessage({ type: "nutgraf:text", text: article.innerText${published} }, "*");

addEventListener("message", ({ source, data }) => {
  if (source !== frame.contentWindow) return;
  if (data.type === "nutgraf:ready") send();
  if (data.type === "nutgraf:height") frame.style.height = \`\${data.height}px\`;
});
send(); // The frame may have been ready before this file was.
`;
}

function known(values) {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => value && value !== DEFAULTS[name]));
}

function folder(base) {
  const trimmed = base.trim() || "./";
  return trimmed.endsWith("/") ? trimmed : `${trimmed}/`;
}

/** A tag, an attribute a line where there are many. */
function tag(name, attributes) {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${value.replace(/[&"<>]/g, (sign) => ESCAPES[sign])}"`);
  const write = (between) => `<${[name, ...written].join(between)}></${name}>`;
  return write(" ").length > WIDE ? write("\n  ") : write(" ");
}
