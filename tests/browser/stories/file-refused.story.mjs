import { docx, lockedPdf, lockedZip, lyingZip, mail, pdf, zip } from "../support/make.mjs";
import { open } from "../support/page.mjs";

const MEGABYTE = 1024 * 1024;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

/** Each file beside what is said of it. */
const FILES = [
  ["empty.txt", "", "is empty"],
  ["blank.txt", " \n\t\n", "holds no words"],
  ["binary.txt", Buffer.from([1, 2, 3, 0, 255, 0, 0, 0, 7, 9]), "is not text"],
  ["photo.txt", PNG, "is a picture"],
  ["old.doc", Buffer.from("d0cf11e0a1b11ae1", "hex"), "is an old Office file, or one with a password"],
  ["letter.rtf", "{\\rtf1 Hello}", "is in Rich Text Format"],
  ["feed.xml", '<?xml version="1.0"?><rss/>', "holds XML data"],
  ["talk.mp3", Buffer.from("ID3\x04\0\0", "latin1"), "is a recording"],
  ["pictures.html", '<!doctype html><html><body><img src=x onerror="alert(1)"></body></html>', "holds no words"],
  ["scanned.pdf", pdf([[], []]), "holds pictures of pages"],
  ["locked.pdf", lockedPdf(), "is locked with a password"],
  ["broken.pdf", "%PDF-1.7 and then nothing", "is damaged"],
  ["not.pdf", "These are words.", "is damaged, or not what its name says"],
  ["broken.docx", zip({ "word/document.xml": "<w:document>" }), "is damaged"],
  ["cut.docx", docx("Words").subarray(0, 300), "is damaged"],
  ["swollen.docx", zip({ "word/document.xml": new Uint8Array(250 * MEGABYTE) }), "at most 200 MB"],
  ["sheet.xlsx", zip({ "xl/workbook.xml": "<workbook/>" }), "is a table"],
  ["bare.eml", mail({ Subject: "" }, ""), "holds no words"],
  ["empty.zip", zip({}), "holds no file to read"],
  ["cut.zip", zip({ "a.txt": "abc" }).subarray(0, 60), "is damaged"],
  ["bomb.zip", zip({ "zeros.txt": new Uint8Array(40 * MEGABYTE) }), "unpacks to far more than it is"],
  ["huge.zip", zip({ "a.txt": new Uint8Array(210 * MEGABYTE) }), "unpacks to more than 200 MB"],
  ["many.zip", zip(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}.txt`, "x"]))), "holds 1,001 files"],
  ["liar.zip", lyingZip("zeros.txt", new Uint8Array(60 * MEGABYTE), 10), "unpacks to far more than it is"],
  ["locked.zip", lockedZip("a.txt", "secret"), "is locked with a password"],
  ["nest.zip", zip({ "inner.zip": zip({ "a.txt": "deep" }) }), "is a zip within a zip"],
  ["words.json", '{"words": 3}', "no field is named text"],
];

export default {
  name: "broken, locked, empty and hostile files are named with a reason, and lose nothing of the rest",
  async run({ page, url, assert }) {
    await open(page, url);
    const good = { name: "good.txt", mimeType: "", buffer: Buffer.from("Norland pays $7 million.") };
    const inside = { "../../up.txt": "Norland pays $8 million.", "photo.png": PNG, "/root.txt": "Norland pays $9 million." };
    const mixed = { name: "mixed.zip", mimeType: "", buffer: zip(inside) };
    const files = FILES.map(([name, content]) => ({ name, mimeType: "", buffer: Buffer.from(content) }));
    await page.locator("#file").setInputFiles([...files, mixed, good]);
    await page.locator("#notice", { hasText: `${FILES.length + 1} files could not be read` }).waitFor();
    const rows = page.locator(".article-row.refused");
    const said = await rows.locator(".article-reason").allTextContents();
    for (const [at, [name, , reason]] of FILES.entries()) assert.ok(said[at].includes(reason), `${name}: ${said[at]}`);
    const names = await rows.locator("b").allTextContents();
    assert.equal(names.at(-1), "mixed.zip › photo.png");
    await page.locator(".article-row.done").nth(2).waitFor();
    assert.deepEqual(await page.locator(".article-title").allTextContents(), ["mixed.zip › up.txt", "mixed.zip › root.txt", "good.txt"]);
  },
};
