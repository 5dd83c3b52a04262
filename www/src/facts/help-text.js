// The engine's help for a rule, taken apart: it is written as "Finds: …", "Value: …" and so on, wrapped like prose.

const HEADINGS = ["Finds", "Value", "Misses on purpose", "Example"];
const HEADING = new RegExp(`^\\s*(${HEADINGS.join("|")}):\\s*`);

/** `[{heading, words}]` in the order of the text; words before any heading come with an empty one. */
export function sectionsOf(help) {
  const sections = [];
  for (const line of help.split("\n")) {
    const heading = HEADING.exec(line);
    if (heading) sections.push({ heading: heading[1], words: line.slice(heading[0].length).trim() });
    else if (line.trim() && sections.length) sections.at(-1).words += ` ${line.trim()}`;
    else if (line.trim()) sections.push({ heading: "", words: line.trim() });
  }
  return sections.map(({ heading, words }) => ({ heading, words: sentence(words.replaceAll("`", "").trim()) }));
}

/** "money/symbol" as "Money: symbol". */
export function ruleTitle(name) {
  const [room, ...rest] = name.split("/");
  return `${room[0]?.toUpperCase() ?? ""}${room.slice(1)}: ${rest.join("/").replaceAll("-", " ")}`;
}

function sentence(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
