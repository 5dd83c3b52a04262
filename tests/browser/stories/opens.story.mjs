// The least that the page must do.
export default {
  name: "the page opens, has a title, and complains of nothing",
  async run({ page, url, assert, requests }) {
    const answer = await page.goto(url, { waitUntil: "networkidle" });
    assert.equal(answer.status(), 200);
    assert.notEqual(await page.title(), "");
    assert.ok(requests.some((request) => request.url.endsWith(".wasm")), "the engine is loaded");
  },
};
