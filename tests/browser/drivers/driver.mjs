// What the main path asks of a browser, whichever protocol it is driven by. A driver brings
//
//   browser                      its name and version
//   goto(url)                    opens a page and waits until it has loaded
//   evaluate(work, ...values)    runs a function in the page, also one that gives a promise; values travel as JSON
//   click(selector)              clicks the middle of the first element, in view, as a mouse does
//   clickAt(x, y)                clicks a place of the window, in CSS pixels
//   key("Control+v")             presses a key as a keyboard does
//   setFiles(selector, paths)    chooses files of this machine in a file input
//   screenshot(path)             keeps what the window shows, as PNG
//   complaints()                 what the console and uncaught exceptions said, or null where the protocol cannot tell
//   close()
//
// and has the rest from here.
const PATIENCE_MS = 15_000;
const PAUSE_MS = 50;

export class Driver {
  /** Opens the page and waits until its sample is read and its box is open. */
  async open(url) {
    await this.goto(url);
    await this.waitForText(".card");
    await this.waitFor(() => document.getElementById("intake").ariaBusy === "false");
  }

  /** Waits until a function in the page gives something true, and gives that. */
  async waitFor(work, ...values) {
    const late = performance.now() + PATIENCE_MS;
    for (;;) {
      const found = await this.evaluate(work, ...values);
      if (found) return found;
      if (performance.now() > late) throw new Error(`waited in vain for ${work.name || work} of ${JSON.stringify(values)}`);
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  }

  /** Waits until some element in view that a selector finds holds some words, and gives all its words on one line. */
  waitForText(selector, words = "") {
    return this.waitFor(textWith, selector, words);
  }

  /** The words of the first element that a selector finds. */
  text(selector) {
    return this.evaluate((wanted) => document.querySelector(wanted).textContent, selector);
  }

  /** How many elements a selector finds. */
  count(selector) {
    return this.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
  }

  /** Puts words into a field as if they had been typed. */
  fill(selector, words) {
    return this.evaluate(
      (wanted, value) => {
        const field = document.querySelector(wanted);
        field.value = value;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      },
      selector,
      words,
    );
  }

  /** Pastes into the page without touching the machine's clipboard. */
  paste(words) {
    return this.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      // Firefox leaves out the data that a made-up ClipboardEvent is given.
      const event = new Event("paste", { bubbles: true, cancelable: true });
      Object.defineProperty(event, "clipboardData", { value: clipboardData });
      document.dispatchEvent(event);
    }, words);
  }
}

/** A browser whose pages Playwright or Puppeteer steers: they tell of complaints, go, click and draw in the same words. */
export class PageDriver extends Driver {
  #browser;
  #complaints = [];

  constructor(browser, page, version) {
    super();
    this.#browser = browser;
    this.page = page;
    this.browser = version;
    page.on("console", (message) => message.type() === "error" && this.#complaints.push(message.text()));
    page.on("pageerror", (error) => this.#complaints.push(String(error)));
  }

  async goto(url) {
    await this.page.goto(url);
  }

  clickAt(x, y) {
    return this.page.mouse.click(x, y);
  }

  screenshot(path) {
    return this.page.screenshot({ path });
  }

  complaints() {
    return this.#complaints;
  }

  close() {
    return this.#browser.close();
  }
}

/** Runs in the page: the text of the first element in view that holds some words. */
function textWith(selector, words) {
  const shown = [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  return shown.map((each) => each.textContent.replace(/\s+/g, " ").trim()).find((text) => text !== "" && text.includes(words));
}

/**
 * Runs in the page: brings an element into view and gives the middle of it, once it rests there and nothing covers it. It
 * is one of the page, or of the shadow tree of another that `within` selects.
 */
export async function middleOf(selector, within = null) {
  const tree = within ? document.querySelector(within).shadowRoot : document;
  const element = tree.querySelector(selector);
  if (!element) throw new Error(`${within ?? "the page"} has no ${selector}`);
  const place = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const rests = (one, other) => one.x === other.x && one.y === other.y && element.contains(tree.elementFromPoint(one.x, one.y));
  let [now, still] = [place(), 0];
  // WebKit rides too far at first, and takes it back when it paints; a list of tabs glides by itself meanwhile.
  for (let frames = 0; still < 3; frames += 1) {
    if (frames === 300) throw new Error(`${selector} is covered, or does not come to rest`);
    if (still === 0) element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    await new Promise((done) => requestAnimationFrame(done));
    const next = place();
    still = rests(next, now) ? still + 1 : 0;
    now = next;
  }
  return now;
}
