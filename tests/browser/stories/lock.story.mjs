import { entry, open, paste } from "../support/page.mjs";

const ENGINE = "**/*.wasm";

export default {
  name: "no text comes in before the page has closed its connections, and it cannot open them again",
  async run({ page, url, assert, errors }) {
    let arrive;
    const arrived = new Promise((resolve) => (arrive = resolve));
    await page.route(ENGINE, (route) => arrived.then(() => route.continue()));
    await page.goto(url);
    const shut = () => page.evaluate(() => ["input", "choose", "file"].map((id) => document.getElementById(id).disabled));
    assert.deepEqual(await shut(), [true, true, true]);
    assert.match(await page.locator("#input").getAttribute("placeholder"), /One moment/);
    await paste(page, "The town has paid $12 million.");
    assert.equal(await page.getByText("$12 million").count(), 0, "a paste is not taken yet");

    arrive();
    await page.locator("#intake[aria-busy=false]").waitFor();
    assert.deepEqual(await shut(), [false, false, false]);
    await paste(page, "The town has paid $14 million.");
    await entry(page, "money", "14,000,000");

    const outcome = await page.evaluate(async () => {
      for (const meta of document.querySelectorAll("meta[http-equiv]")) meta.remove();
      const rules = [];
      addEventListener("securitypolicyviolation", ({ effectiveDirective }) => rules.push(effectiveDirective));
      const answer = await fetch("./index.html").then(() => "sent", () => "refused");
      await new Promise((resolve) => setTimeout(resolve));
      return { answer, rules };
    });
    assert.deepEqual(outcome, { answer: "refused", rules: ["connect-src"] }, "not even its own host, nor by taking the rule away");
    forgive(errors, /connect-src|Refused to connect/);

    await page.unroute(ENGINE);
    await page.route(ENGINE, (route) => route.fulfill({ status: 404 }));
    await page.goto("about:blank");
    await page.goto(url);
    await page.locator("#notice.problem", { hasText: "could not be loaded (404)" }).waitFor();
    assert.deepEqual(await shut(), [true, true, true], "without an engine nothing comes in");
    await page.unroute(ENGINE);
    await page.locator("#notice button", { hasText: "Try again" }).click();
    await page.locator("#intake[aria-busy=false]").waitFor();
    forgive(errors, /404/);
  },
};

/** Takes out of the console's errors those that this story has asked for. */
function forgive(errors, wanted) {
  for (let at = errors.length - 1; at >= 0; at -= 1) if (wanted.test(errors[at])) errors.splice(at, 1);
}
