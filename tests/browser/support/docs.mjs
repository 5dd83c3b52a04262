// The pages of the docs, as its navigation and its examples name them.

/** Addresses of all pages of the docs, `docs/index.html` first. */
export async function docsPages(page, url) {
  const links = (selector) => page.locator(selector).evaluateAll((all) => all.map(({ href }) => href.split("#")[0]));
  await page.goto(`${url}docs/index.html`);
  const pages = await links(".pages a");
  await page.goto(`${url}docs/examples.html`);
  return [...pages, ...(await links(".example > p a"))];
}

/** Waits until the facts of every element of a page, or of the frame beside it, are there. */
export async function waitForFacts(page) {
  await page.waitForFunction(() => [...document.querySelectorAll("nutgraf-facts")].every(({ analysis }) => analysis?.facts.length > 0));
}
