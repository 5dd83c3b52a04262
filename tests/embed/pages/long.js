// An article of 10 KB, as an element of the page's own makes.
const paragraphs = [
  "Norway will send Ashby 2.4 million euros by June, its government said on Wednesday.",
  "“We had three days to decide,” Mona Whitlock told reporters. “It is late, and the harbour needs $900,000 a year.”",
  "Whitlock met Prime Minister Edgar Lunde in Bergen on Monday, and the flood probably killed 20 people in Ashby.",
  "Nobody had asked for the bridge before, though the road along the shore had been closed for more than a week.",
];
const article = document.getElementById("article");
for (let at = 0; article.textContent.length < 10_000; at += 1) {
  const paragraph = document.createElement("p");
  paragraph.textContent = `${at % 4 === 0 ? `${at + 1}. ` : ""}${paragraphs[at % 4]}`;
  article.append(paragraph);
}
