import { open } from "../support/page.mjs";

export default {
  name: "strings become neither markup nor scripts, and only the page's own Blobs become workers",
  async run({ page, url, assert, errors }) {
    await open(page, url);
    const outcomes = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve)); // What the driver itself runs may make strings into code.
      const blob = (text, type = "text/javascript") => URL.createObjectURL(new Blob([text], { type }));
      const tries = {
        markup: () => (document.body.innerHTML = "<img src=x onerror=alert(1)>"),
        parsed: () => document.body.insertAdjacentHTML("beforeend", "<b>x</b>"),
        written: () => document.write("<b>x</b>"),
        evaluated: () => (0, eval)("1 + 1"),
        made: () => new Function("return 1")(),
        timed: () => setTimeout("document.title = 'broken'"),
        script: () => (document.createElement("script").src = blob("document.title = 'broken'")),
        text: () => (document.createElement("script").text = "document.title = 'broken'"),
        worker: () => new Worker(blob("self.postMessage(1)")),
        host: () => new Worker(new URL("./worker.js", location.href)),
        policy: () => trustedTypes.createPolicy("other", { createHTML: (words) => words }),
      };
      const run = ([name, attempt]) => {
        try {
          attempt();
          return [name, "done"];
        } catch {
          return [name, "refused"];
        }
      };
      return Object.entries(tries).map(run);
    });
    assert.deepEqual(outcomes.filter(([, outcome]) => outcome !== "refused"), []);
    assert.equal(await page.locator("body > img, body > b").count(), 0);
    assert.doesNotMatch(await page.title(), /broken/);
    assert.ok(errors.every((error) => /Trusted|Content Security Policy/.test(error)), errors.join("\n"));
    errors.length = 0;
  },
};
