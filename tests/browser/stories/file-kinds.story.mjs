import { docx, mail, pdf, zip } from "../support/make.mjs";
import { entry, open } from "../support/page.mjs";

const PAGE = `<!doctype html><html><head><title>Norland mends a dam</title>
<meta property="article:published_time" content="2022-05-05T10:00:00Z"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Norland mends a dam</h1><p>Norland will pay £40 million for the dam above Ostby, the government said on
Thursday, and five firms have been asked for their offers by the energy ministry.</p><p>Work is due to begin in June and
to last two years, and villagers hope that the wall will hold until then.</p></article>
<aside class="related">More on this story: snow, floods, rain.</aside><footer>All rights reserved</footer></body></html>`;

const LINES = ["The council of Ashby set aside $40 million for the", "bridge on Tuesday, and the may-", "or said that it was enough."];
const HEADED = ["Ashby", "Brent", "Colne"].map((town, at) => ["The Ashby Echo", "", "", `In ${town} they said: ${LINES[0]}`, ...LINES.slice(1), ...Array(45).fill(""), `${at + 1}`]);

const FILES = [
  { name: "dam.html", buffer: Buffer.from(PAGE), holds: ["Norland mends a dam", "for the dam above Ostby, the government"], lacks: ["Home", "More on", "rights"], published: "2022-05-05", says: "as a web page" },
  { name: "no-ending", buffer: Buffer.from(PAGE), holds: ["villagers hope"], lacks: ["Home"], published: "2022-05-05", says: "as a web page" },
  { name: "council.pdf", buffer: pdf([LINES]), holds: ["million for the bridge on Tuesday, and the mayor said that it was enough."], says: "as a PDF of 1 page" },
  { name: "heads.pdf", buffer: pdf(HEADED), holds: ["the mayor said"], lacks: ["Echo", "3"], says: "as a PDF of 3 pages" },
  { name: "council.docx", buffer: docx("A bridge for Ashby", "The council set aside $40 million &lt;b&gt; for it."), holds: ["A bridge for Ashby", "$40 million <b> for it."], says: "as a Word document" },
  {
    name: "council.eml",
    buffer: mail({ From: "Ada Brook <ada@ashby.example>", Subject: "=?utf-8?Q?A_bridge_for_=E2=82=AC40_million?=", Date: "Tue, 06 Feb 2024 23:30:00 -0500", "Content-Type": "text/plain; charset=utf-8" }, "The council set aside €40 million.", "", "It is enough."),
    holds: ["A bridge for €40 million", "It is enough."],
    published: "2024-02-06",
    says: "as an e-mail",
  },
  {
    name: "letter.eml",
    buffer: mail({ Subject: "A letter", "Content-Type": "text/html; charset=utf-8" }, "<p>The council set aside <b>$40 million</b>.</p><p>It is enough.</p>"),
    holds: ["A letter", "The council set aside $40 million."],
    says: "as an e-mail",
  },
  { name: "council.md", buffer: Buffer.from("---\ntitle: A bridge\ndate: 2024-02-06\n---\n# A bridge\n\nThe **council** set [aside](https://ashby.example/a_(b)) $40 million for snake_case_bridge.\n\n- one\n"), holds: ["The council set aside $40 million for snake_case_bridge.", "• one"], lacks: ["**", "ashby.example", "title:"], published: "2024-02-06", says: "as UTF-8" },
  { name: "council.zip", buffer: zip({ "folder/council.txt": "The council set aside $40 million.", "__MACOSX/._council.txt": "no" }), holds: ["The council set aside $40 million."], says: "› folder/council.txt” was read as UTF-8" },
];

export default {
  name: "files of every kind are told by what stands in them, and give their words, title and date",
  async run({ page, url, assert }) {
    await open(page, url);
    for (const { name, buffer, holds, lacks = [], published = "", says } of FILES) {
      await page.locator("#file").setInputFiles({ name, mimeType: "", buffer });
      await page.locator("#notice", { hasText: `“${name}` }).and(page.locator("#notice", { hasText: says })).waitFor();
      await page.locator("#article", { hasText: holds[0] }).waitFor();
      await entry(page, "money", "40,000,000");
      const text = await page.locator("#article").innerText();
      for (const words of holds) assert.ok(text.includes(words), `${name} holds “${words}”: ${text}`);
      for (const words of lacks) assert.ok(!text.includes(words), `${name} lacks “${words}”: ${text}`);
      assert.equal(await page.locator("#published").inputValue(), published, name);
    }
  },
};
