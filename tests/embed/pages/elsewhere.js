// The element's script, or that of all in one, from the origin that the address names.
const { origin, file } = Object.fromEntries(new URLSearchParams(location.search));
const script = document.createElement("script");
if (file === "element.js") script.type = "module";
script.src = new URL(`nutgraf/${file}`, origin);
document.head.append(script);
