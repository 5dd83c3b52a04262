import { open, paste } from "../support/page.mjs";

const GERMAN =
  "Die Stadt hat am Dienstag beschlossen, die alte Brücke für zwei Millionen Euro zu erneuern. Der Bürgermeister sagte, " +
  "dass die Arbeiten im Frühjahr beginnen und etwa neun Monate dauern sollen.";

export default {
  name: "blank text, text without facts and other languages are answered in plain words",
  async run({ page, url, assert }) {
    await open(page, url);
    await paste(page, "   ");
    await page.getByText("There is no text in that.").waitFor();
    assert.ok((await page.locator(".card").count()) > 0, "what was shown stays");

    await paste(page, GERMAN);
    await page.getByText("This does not read as English.").first().waitFor();
    assert.equal(await page.locator(".card").count(), 0);
    assert.equal(await page.locator("#article").innerText(), GERMAN);

    await paste(page, "The old bridge of the town, which is made of grey stone, is still as beautiful and quiet as ever.");
    await page.getByText("No fact, amount, time or quotation was found").first().waitFor();
    await page.getByText("Nobody and nothing is named in this text.").waitFor({ state: "attached" });

    await page.locator("#new").click();
    await page.getByText("Nothing here yet.").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), "input");
  },
};
