// The first script of every page: what it hears, and what steps ask of it.
window.heard = {
  events: [],
  errors: [],
  refused: [],
  workers: { begun: 0, ended: 0 },
  loaded: () => performance.getEntriesByType("resource").map(({ name }) => name),
};

for (const type of ["ready", "analysis", "select", "error", "input"].map((name) => `nutgraf-${name}`)) {
  document.addEventListener(type, ({ target, composed, detail }) => {
    heard.events.push({ type, target: target.id, composed, detail });
  });
}
addEventListener("error", ({ message }) => heard.errors.push(message));
addEventListener("unhandledrejection", ({ reason }) => heard.errors.push(String(reason)));
addEventListener("securitypolicyviolation", ({ effectiveDirective }) => heard.refused.push(effectiveDirective));

window.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    heard.workers.begun += 1;
  }

  terminate() {
    heard.workers.ended += 1;
    super.terminate();
  }
};

/** The words of the first thing in view that a selector finds in a shadow tree, and that holds some words. */
window.shown = (selector, words, host) => {
  const all = [...(document.querySelector(host).shadowRoot?.querySelectorAll(selector) ?? [])];
  const texts = all.filter((each) => each.checkVisibility()).map((each) => each.textContent.replace(/\s+/g, " ").trim());
  return texts.find((text) => text !== "" && text.includes(words));
};

/** Where some words of the page stand in the window: the middle of their first line. Null until they rest there. */
window.placeOf = async (words) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + words.length);
    const place = () => range.getClientRects()[0];
    range.startContainer.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
    const before = place();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { left, top, width, height } = place();
    return top === before.top ? { x: left + width / 2, y: top + height / 2 } : null;
  }
  throw new Error(`the page does not say ${words}`);
};

/** The words that a highlight lies on. */
window.marked = (name) =>
  [...(CSS.highlights.get(`nutgraf-${name}`) ?? [])].map((each) => {
    const range = document.createRange();
    range.setStart(each.startContainer, each.startOffset);
    range.setEnd(each.endContainer, each.endOffset);
    return String(range);
  });
