// Which words of a page are read, and where they are marked: those that a reader sees, as the page shows them.

/** `[what, HTML, the text that is read]`. */
const CASES = [
  ["blanks", "<p>Norway \n  pledged <b>aid </b> of\t$3 million.</p>", "Norway pledged aid of $3 million."],
  ["paragraphs and lines", "<h2>Aid</h2><p>One<br>line</p><p>two</p>", "Aid\n\nOne\nline\n\ntwo"],
  ["cells", "<table><tr><td>Norway</td><td>$3 million</td></tr></table>", "Norway\t$3 million"],
  ["kept blanks", "<pre>a\n\nb</pre>", "a\n\nb"],
  ["what stands above the line", "<p>$35<sup>1</sup> in 2019<sup>2</sup>, 10<sup>6</sup> km<sup>2</sup>, CO<sub>2</sub>, the 19<sup>th</sup></p>", "$35¹ in 2019², 10⁶ km², CO₂, the 19th"],
  ["signs of notes", '<p>Kyiv said.<sup>[3]</sup> It waits.<sup><a href="#n4">4</a></sup> So<a href="#n5"><sup>5</sup></a></p>', "Kyiv said. It waits. So"],
  ["a large first letter", '<p><span style="float:left">N</span>orway pledged aid.</p>', "Norway pledged aid."],
  [
    "words for those who listen",
    '<p>aid<span style="position:absolute;width:1px;height:1px;clip:rect(0,0,0,0);overflow:hidden">(opens in new window)</span> of $3 million</p>',
    "aid of $3 million",
  ],
  ["a break that is not shown", '<p>Norway pledges <br style="display:none">$3 million</p>', "Norway pledges $3 million"],
  ["what is not seen within words", "<p>$3 mil\u00adlion by Mar\u200bch</p>", "$3 million by March"],
  ["details", "<p>One</p><details><summary>More</summary>two <b>three</b></details>", "One\n\nMore"],
  ["open details", "<p>One</p><details open><summary>More</summary>two</details>", "One\n\nMore\n\ntwo"],
  ["how to say it", "<p><ruby>Norway<rp>(</rp><rt>no</rt><rp>)</rp></ruby> waits</p>", "Norway waits"],
  ["what was taken back", "<p>It gives <del>$3</del> <s>$5</s> $4 million</p>", "It gives $4 million"],
  ["what is hidden", '<p>One <span hidden>two</span> <i aria-hidden="true">three</i> <b style="visibility:hidden">four <u style="visibility:visible">five</u></b></p>', "One five"],
  ["fields with the names of properties", '<form><p>Norway waits.</p><input name="hidden"><input name="tagName"><input name="nodeName"><input name="childNodes"></form>', "Norway waits."],
];

async function readsWhatAReaderSees({ read, driver, assert }) {
  await read("beside.html");
  const found = await driver.evaluate(async (pages) => {
    const [article, facts] = ["article", "facts"].map((id) => document.getElementById(id));
    const texts = [];
    for (const page of pages) {
      const read = new Promise((done) => facts.addEventListener("nutgraf-analysis", done, { once: true }));
      article.innerHTML = page;
      await read;
      texts.push(facts.analysedText);
    }
    return texts;
  }, CASES.map(([, page]) => page));
  assert.deepEqual(Object.fromEntries(CASES.map(([what], at) => [what, found[at].trim()])), Object.fromEntries(CASES.map(([what, , text]) => [what, text])));
}

async function readsBlanksThatTheArticleKeeps({ read, driver, heard, assert }) {
  await read("beside.html");
  await driver.evaluate(() => {
    const article = document.getElementById("article");
    article.style.whiteSpace = "pre-line";
    article.textContent = "Norway pledges aid\n\nSpain pledged $3 million.";
  });
  await heard("nutgraf-analysis", 2);
  assert.equal(await driver.evaluate(() => document.getElementById("facts").analysedText), "Norway pledges aid\n\nSpain pledged $3 million.");
}

async function marksWordsInPieces({ read, driver, shows }) {
  await read("beside.html");
  await driver.evaluate(() => (document.getElementById("article").innerHTML = "<p>Norway pledged <b>$3</b> mil\u00adlion to Ashby.</p>"));
  await shows("[part=fact]", "3,000,000 USD");
  await driver.waitFor(() => marked("money").join() === "$3 mil\u00adlion");
}

async function readsDeepPages({ read, driver, heard, assert }) {
  await read("beside.html");
  await driver.evaluate(() => {
    let at = document.getElementById("article");
    at.textContent = "";
    for (let depth = 0; depth < 3000; depth += 1) at = at.appendChild(document.createElement("span"));
    at.textContent = "Norway pledged $3 million to Ashby.";
  });
  await heard("nutgraf-analysis", 2);
  assert.equal(await driver.evaluate(() => document.getElementById("facts").analysedText), "Norway pledged $3 million to Ashby.");
}

export const WORDS = [
  ["words: those that a reader sees, as the page shows them", readsWhatAReaderSees],
  ["words: the blanks that the article itself keeps", readsBlanksThatTheArticleKeeps],
  ["words: marked in pieces of the page", marksWordsInPieces],
  ["words: of a page of three thousand levels", readsDeepPages],
];
