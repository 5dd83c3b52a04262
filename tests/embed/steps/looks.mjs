// How a page shapes the panel, and that it cannot unshape it by accident: slots, parts, variables, hostile styles.

/** By view, the parts that it has and no other. */
const PARTS = {
  cards: ["fact", "fact-words", "fact-value", "slots", "kind", "button", "link"],
  ledger: ["table", "row", "cell"],
  timeline: ["timeline", "moment"],
  quotes: ["quote", "speaker"],
};
const ALWAYS = ["panel", "header", "title", "status", "list", "footer"];

/** Runs in the page: the parts of some names that a rule of the page's does not reach. */
function unreached(names, host = "nutgraf-facts") {
  const sheet = new CSSStyleSheet();
  for (const name of names) sheet.insertRule(`${host}::part(${name}) { outline: 3px solid rgb(1, 2, 3); }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { shadowRoot } = document.querySelector(host);
  return names.filter((name) => {
    const part = shadowRoot.querySelector(`[part~="${name}"]`);
    return !part || getComputedStyle(part).outlineColor !== "rgb(1, 2, 3)";
  });
}

async function letsPartsBeStyled({ read, driver, set, shows, assert }) {
  await read("beside.html");
  await set("source-url", "https://news.example/ashby");
  await set("kinds", "commitment statement meeting event comparison money");
  for (const [view, parts] of Object.entries(PARTS)) {
    await set("view", view);
    await shows(`[part~="${parts[0]}"]`);
    await driver.waitFor((all) => all.every((name) => document.getElementById("facts").shadowRoot.querySelector(`[part~="${name}"]`)), parts);
    assert.deepEqual(await driver.evaluate(unreached, parts), [], `parts of ${view}`);
  }
  assert.deepEqual(await driver.evaluate(unreached, ALWAYS), []);
  await set("published", "soon");
  await shows("[part=error]");
  assert.deepEqual(await driver.evaluate(unreached, ["error"]), []);
  await driver.evaluate(() => (document.getElementById("facts").text = ""));
  await shows("[part=empty]");
  assert.deepEqual(await driver.evaluate(unreached, ["empty"]), []);
}

async function letsTheFieldBeStyled({ open, driver, shows, assert }) {
  await open("input.html");
  await shows("[part=label]", "Article", "nutgraf-input");
  assert.deepEqual(await driver.evaluate(unreached, ["panel", "label", "textarea", "date"], "nutgraf-input"), []);
}

/** By variable: a value, and a place where it is seen: `[selector, property, what is computed]`; null for a mark. */
const VARIABLES = {
  "--nutgraf-accent": ["rgb(1, 2, 3)", ["[aria-current]", "boxShadow", /rgb\(1, 2, 3\)/]],
  "--nutgraf-border": ["rgb(4, 5, 6)", ["[part=moment] + [part=moment]", "borderTopColor", /rgb\(4, 5, 6\)/, "timeline"]],
  "--nutgraf-surface": ["rgb(7, 8, 9)", ["[part=panel]", "backgroundColor", /rgb\(7, 8, 9\)/]],
  "--nutgraf-gap": ["40px", ["[part=fact]", "paddingLeft", /^40px$/]],
  "--nutgraf-radius": ["11px", [".deadline", "borderTopLeftRadius", /^11px$/, "timeline"]],
  "--nutgraf-font": ["monospace", ["[part=fact-words]", "fontFamily", /^monospace$/]],
  "--nutgraf-font-size": ["21px", ["[part=fact-words]", "fontSize", /^21px$/]],
  "--nutgraf-line-height": ["2", ["[part=panel]", "lineHeight", /^(32px|2)$/]],
  ...Object.fromEntries(
    ["money", "quantity", "time", "statement", "commitment", "meeting", "event", "comparison"].map((kind, at) => [
      `--nutgraf-${kind}`,
      [`rgb(10, 20, ${at})`, [`[part=fact].${kind}`, "borderLeftColor", new RegExp(`rgb\\(10, 20, ${at}\\)`)]],
    ]),
  ),
};

async function obeysVariables({ read, driver, set, shows, assert }) {
  await read("beside.html");
  await set("kinds", "commitment statement meeting event comparison money quantity time");
  const wrong = [];
  for (const [variable, [value, [selector, property, wanted, view = "cards"]]] of Object.entries(VARIABLES)) {
    await set("view", view);
    await shows(view === "cards" ? "[part=fact]" : "[part=moment]");
    await driver.evaluate(() => (document.getElementById("facts").selected = document.getElementById("facts").analysis.facts[0].id));
    const look = (...asked) => {
      const [name, given, place, looked] = asked;
      const facts = document.getElementById("facts");
      facts.style.setProperty(name, given);
      const found = facts.shadowRoot.querySelector(place);
      const computed = found && getComputedStyle(found)[looked];
      facts.removeAttribute("style");
      return computed;
    };
    const seen = await driver.waitFor(look, variable, value, selector, property).catch(() => "nothing");
    if (!wanted.test(seen)) wrong.push(`${variable}: ${selector} has ${seen}`);
  }
  assert.deepEqual(wrong, []);
}

/** Marks are drawn in the article, whose own variables count there. */
async function colourOfMark(kind) {
  const article = document.getElementById("article");
  return getComputedStyle(article, `::highlight(nutgraf-${kind})`).textDecorationColor;
}

async function marksInColours({ read, driver, set, assert }) {
  await read("beside.html");
  await set("kinds", "statement money quantity time");
  await driver.waitFor(() => ["statement", "money", "quantity", "time"].every((kind) => marked(kind).length > 0));
  await driver.evaluate(() => document.documentElement.style.setProperty("--nutgraf-money", "rgb(1, 2, 3)"));
  assert.match(await driver.evaluate(colourOfMark, "money"), /rgb\(1, 2, 3\)/);
  await driver.evaluate(() => document.documentElement.removeAttribute("style"));
  assert.doesNotMatch(await driver.evaluate(colourOfMark, "money"), /rgb\(1, 2, 3\)/);
}

/** Words of the page stand in the place of ours, and are shown when their time comes. */
async function fillsSlots({ read, driver, assert }) {
  await read("slotted.html");
  const shown = (id) => document.getElementById(id).checkVisibility() && document.getElementById(id).assignedSlot !== null;
  await driver.waitFor(shown, "header");
  await driver.waitFor(shown, "footer");
  assert.equal(await driver.evaluate(shown, "empty"), false, "there are facts");
  const title = () => document.getElementById("facts").shadowRoot.querySelector("[part=title]").checkVisibility();
  assert.equal(await driver.evaluate(title), false, "the page's header stands in place of ours");
  await driver.evaluate(() => (document.getElementById("facts").text = "There is nothing to be told of it, and nobody says so."));
  await driver.waitFor(shown, "empty");
}

/** What is the host's to choose: its colours, font and direction. */
async function followsItsHost({ read, driver, shows, assert }) {
  const look = () => {
    const facts = document.getElementById("facts");
    const [words, fact] = ["[part=fact-words]", "[part=fact]"].map((part) => getComputedStyle(facts.shadowRoot.querySelector(part)));
    const { color, fontFamily } = getComputedStyle(facts);
    return {
      isOfItsColour: words.color === color,
      isOfItsFont: words.fontFamily === fontFamily,
      lines: [fact.borderLeftWidth, fact.borderRightWidth].join(" "),
      words: words.direction,
    };
  };
  const like = { isOfItsColour: true, isOfItsFont: true, words: "ltr" };
  await read("dark.html");
  await shows("[part=fact]");
  assert.deepEqual(await driver.evaluate(look), { ...like, lines: "3px 0px" });
  await read("rtl.html");
  await shows("[part=fact]");
  assert.deepEqual(await driver.evaluate(look), { ...like, lines: "0px 3px" });
}

const SEEN = ["[part=panel]", "[part=title]", "[part=status]", "[part=fact]", "[part=kind]", "[part=fact-words]"];

/** Runs in the page: what a person sees of a part: whether it is in view, how large its letters are, and what lies over it. */
function sight(selector) {
  const facts = document.getElementById("facts");
  const part = facts.shadowRoot.querySelector(selector);
  part.scrollIntoView({ block: "center", behavior: "instant" });
  const { width, height, left, top } = part.getBoundingClientRect();
  const { fontSize } = getComputedStyle(part);
  return {
    inView: part.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    isLarge: width >= 20 && height >= 10,
    isOnTop: document.elementFromPoint(left + Math.min(width / 2, 10), top + Math.min(height / 2, 10)) === facts,
    letters: parseFloat(fontSize) >= 9 && parseFloat(fontSize) <= 24,
  };
}

/** Runs in the page: every computed style of some parts but their size, `{selector: {property: value}}`. */
function stylesOf(selectors) {
  const ofSize = /^(-webkit-)?((max-|min-)?(width|height|inline-size|block-size)|.*origin|(column-rule|outline|border-.*)-width|top|bottom|left|right|inset.*)$/;
  const stylesOfPart = (selector) => {
    const style = getComputedStyle(document.getElementById("facts").shadowRoot.querySelector(selector));
    return Object.fromEntries([...style].filter((name) => !ofSize.test(name) && !name.startsWith("--")).map((name) => [name, style.getPropertyValue(name)]));
  };
  return Object.fromEntries(selectors.map((selector) => [selector, stylesOfPart(selector)]));
}

/** On a hostile page the panel has every style that it has on a tame one with letters as small. */
async function standsHostileStyles({ read, driver, shows, click, heard, assert }) {
  await read("beside.html");
  await driver.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("nutgraf-facts { font: 1px fantasy; }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  await shows("[part=fact]");
  await driver.clickAt(1, 1); // No part of it looks pointed at.
  const tame = await driver.evaluate(stylesOf, SEEN);
  await read("hostile.html");
  await shows("[part=fact]");
  for (const selector of SEEN) {
    assert.deepEqual(await driver.evaluate(sight, selector), { inView: true, isLarge: true, isOnTop: true, letters: true }, selector);
  }
  await driver.clickAt(1, 1);
  const hostile = await driver.evaluate(stylesOf, SEEN);
  const differences = SEEN.flatMap((selector) =>
    Object.entries(hostile[selector])
      .filter(([name, value]) => value !== tame[selector][name])
      .map(([name, value]) => `${selector} ${name}: ${value}, not ${tame[selector][name]}`),
  );
  assert.deepEqual(differences, []);
  await click("[part=fact] [part=button]");
  await heard("nutgraf-select");
}

export const LOOKS = [
  ["::part() reaches every part", letsPartsBeStyled],
  ["::part() reaches those of the field", letsTheFieldBeStyled],
  ["every --nutgraf- variable has an effect", obeysVariables],
  ["marks take their colours from the variables", marksInColours],
  ["slots: header, empty, footer", fillsSlots],
  ["colour, font and direction are the host's; the words of the article stay as they run", followsItsHost],
  ["hostile styles: the panel stays in view, readable, and of sane size", standsHostileStyles],
];
