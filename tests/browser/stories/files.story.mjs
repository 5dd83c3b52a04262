import { entry, open } from "../support/page.mjs";

const WORDS = "The café of the town “Zum Löwen” was sold for £3 million, it was said in the paper.";
const LATIN = Buffer.from(WORDS.replace("“", "\x93").replace("”", "\x94"), "latin1");
const LITTLE = Buffer.from(`\uFEFF${WORDS}`, "utf16le");

const FILES = [
  { name: "utf8.txt", buffer: Buffer.from(WORDS), says: "UTF-8" },
  { name: "mark.md", buffer: Buffer.from(`\uFEFF${WORDS}`), says: "UTF-8" },
  { name: "old.txt", buffer: LATIN, says: "windows-1252" },
  { name: "little.txt", buffer: LITTLE, says: "UTF-16 (little-endian)" },
  { name: "big.txt", buffer: Buffer.from(LITTLE).swap16(), says: "UTF-16 (big-endian)" },
];

export default {
  name: "files are read in any of the usual encodings, and others refused with a reason",
  async run({ page, url, assert }) {
    await open(page, url);
    for (const { name, buffer, says } of FILES) {
      await page.locator("#file").setInputFiles({ name, mimeType: "text/plain", buffer });
      await page.getByText(`“${name}” was read as ${says}.`).waitFor();
      await entry(page, "money", "3,000,000");
      assert.equal(await page.locator("#article").innerText(), WORDS, name);
    }

    await page
      .locator("#file")
      .setInputFiles({ name: "story.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") });
    await page.locator("#notice", { hasText: "“story.pdf” is damaged, or not what its name says." }).waitFor();
    assert.equal(await page.locator("#article").innerText(), WORDS, "the text before stays");

    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["The dropped text tells of $9 million for the town."], "drop.md"));
      dataTransfer.items.add(new File(["Another"], "other.txt"));
      for (const type of ["dragenter", "dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    });
    await entry(page, "money", "9,000,000");
    await page.locator(".article-row.done", { hasText: "other.txt" }).waitFor();

    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(21 * 1024 * 1024)], "huge.txt"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.locator("#notice", { hasText: "“huge.txt” has 21 MB; at most 20 MB are taken." }).waitFor();
  },
};
