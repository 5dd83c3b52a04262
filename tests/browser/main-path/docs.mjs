// The docs after the desk was installed: its service worker lies over them, and lets them be.

export async function readsTheDocs({ driver, url, assert }) {
  await driver.waitFor(() => navigator.serviceWorker.controller?.state === "activated");
  await driver.goto(`${url}docs/index.html`);
  const shown = await driver.evaluate(() => [navigator.serviceWorker.controller !== null, getComputedStyle(document.querySelector(".columns")).display]);
  assert.deepEqual(shown, [true, "grid"], "the page has its style");
  await driver.goto(`${url}docs/examples/blog.html`);
  await driver.waitFor(() => document.querySelector("nutgraf-facts").analysis?.facts.length > 0);
  await driver.goto(`${url}docs/snippet.html`);
  await driver.waitFor(() => document.querySelector("#preview nutgraf-facts")?.analysis?.facts.length > 0);
  await driver.click('input[value="frame"]');
  await driver.waitFor(() => {
    const frame = document.querySelector("#preview iframe");
    frame?.scrollIntoView(); // Out of sight a browser lays out no frame.
    return frame?.style.height;
  });
}
