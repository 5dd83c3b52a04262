// Four short articles that name the same people and places, and a way to put articles on the desk.

/** `[name of the file, text]`. */
const SEVERAL = [
  [
    "boats.txt",
    `Norway sends boats to Ukraine

OSLO, Feb. 5, 2024. Norwegian Prime Minister Jonas Gahr Store met Ukrainian President Volodymyr Zelenskyy in Oslo on Monday. The European Union (EU) pledged 20 million euros to Ukraine. Norway pledged 5 million euros to Ukraine and delivered three boats to Moldova. "We will stay," Store told Zelenskyy.`,
  ],
  [
    "aid.txt",
    `EU approves aid for Moldova

BRUSSELS, Feb. 7, 2024. The EU approved 40 million euros for Moldova. Volodymyr Zelensky met Maia Sandu, the president of Moldova, in Brussels. Norway pledged 7 million euros to Ukraine. Lloyd Hansen met Maia Sandu.`,
  ],
  [
    "thanks.txt",
    `President Zelenskyy thanks Norway

KYIV, Feb. 9, 2024. President Zelenskyy thanked Norway on Friday. Norway delivered two ships to Ukraine. Mr. Hansen met President Zelenskyy in Kyiv. Poland asked Norway for "hundreds of boats". Ukraine said the aid was “late”.`,
  ],
  [
    "hansens.txt",
    `Two Hansens at one table

BERGEN, Feb. 10, 2024. Ida Hansen met Maia Sandu in Bergen. Norway asked Poland for three ships.`,
  ],
];

/** Drops files as a person does, waits until they are read, and looks at all of them. */
export async function dropAll(page, files = SEVERAL) {
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of all) dataTransfer.items.add(new File([text], name));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
  await page.locator(".article-row.done").nth(files.length - 1).waitFor({ state: "attached" });
  await page.locator("#scope-all").click();
}
