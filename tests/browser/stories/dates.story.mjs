import { entry, open, paste } from "../support/page.mjs";

export default {
  name: "the date of publication settles relative times, and a day that does not exist is told",
  options: { locale: "en-US" },
  async run({ page, url, assert }) {
    await open(page, url);
    await paste(page, "The mayor said on Thursday that the bridge of the town was closed.");
    await page.getByText("no date found in the text").waitFor();
    await page.locator("#published").fill("2023-09-29");
    await entry(page, "time", "Thu 28 Sep 2023");

    await page.locator("#published").focus();
    await page.locator("#published").pressSequentially("02312024");
    await page.getByText("There is no such day. Correct it, or clear the field.").waitFor();
    await page.locator("#published").fill("2023-09-22");
    await entry(page, "time", "Thu 21 Sep 2023");
    assert.equal(await page.locator(".published-note.problem").count(), 0);
  },
};
