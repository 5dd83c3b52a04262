// A page around frames: `frameOf(hash)` shows one as the snippet of the docs does, and gives its number; `heard.told`
// holds what frames have said.
const { origin } = Object.fromEntries(new URLSearchParams(location.search));
const frames = [];
heard.told = [];

addEventListener("message", ({ source, data, origin: from }) => {
  heard.told.push({ frame: frames.findIndex(({ contentWindow }) => contentWindow === source), from, ...data });
});

window.frameOf = (hash) => {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.title = "Facts of this article";
  frame.src = `${new URL("nutgraf/embed.html", origin ?? location.href)}#${hash}`;
  document.getElementById("frames").append(frame);
  return frames.push(frame) - 1;
};

window.tell = (frame, message) => frames[frame].contentWindow.postMessage(message, "*");
