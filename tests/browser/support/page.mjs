// What several stories do with the page.

/** Opens the page and waits until its sample is analysed. */
export async function open(page, url) {
  await page.goto(url);
  await page.locator(".card").first().waitFor({ state: "attached" });
}

/** Pastes as a person does into the page, without touching the machine's clipboard. */
export async function paste(page, text) {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    document.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Drops files, each `[name, text]`, as a person does. */
export function drop(page, files) {
  return page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of all) dataTransfer.items.add(new File([text], name));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}

/** The entry for some words, once it is there. */
export async function entry(page, kind, words) {
  const card = page.locator(`.card.${kind}`, { hasText: words }).first();
  await card.waitFor({ state: "attached" });
  return card;
}

/** Where some words of the article stand on the screen: the middle of their first line. */
export function placeOf(page, words) {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.getElementById("article"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, width, height } = range.getClientRects()[0];
      return { x: left + width / 2, y: top + height / 2 };
    }
    return null;
  }, words);
}

/** An article long enough to be read for a while. */
export function longText(characters) {
  const paragraph =
    "The council of Ashby set aside $2.4 million for the bridge on Tuesday, at least 12% more than in 2019. " +
    "“We had three days to decide,” said Mona Whitlock.\n\n";
  return `A long story\n\n${paragraph.repeat(Math.ceil(characters / paragraph.length))}`;
}

/** Shows people and bodies. */
export async function openEntities(page) {
  await page.locator("#entities-tab").click();
  await page.locator("#entity-list .card").first().waitFor();
}

/** The words that one highlight lies on, in order of the text. */
export function positions(page, name) {
  return page.evaluate((each) => {
    const ranges = [...CSS.highlights.get(each)];
    return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
  }, name);
}
