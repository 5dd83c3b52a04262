// Reads index.html and the styles: which texts they ask for, and which words they hold themselves.

const SAID = /\b(?:aria-label|aria-description|aria-roledescription|placeholder|title|alt|label)="([^"]*)"/g;
const DESCRIPTION = /<meta\s+name="description"\s+content="([^"]*)"/g;
const PLACE = /\{\{(.*?)\}\}/g;

/** `{asked, english}` of a page, as `readModule` gives them. */
export function readPage(html) {
  const asked = [...html.matchAll(PLACE)].map((match) => {
    return { path: match[1].trim().split("."), line: lineAt(html, match.index) };
  });
  const english = [];
  const note = (words, index) => {
    const own = words.replaceAll(PLACE, "").trim();
    if (/\p{L}/u.test(own)) english.push({ words: own, line: lineAt(html, index) });
  };
  const blanked = html.replace(/<(script|style)\b.*?<\/\1>|<!--.*?-->/gs, (all) => all.replace(/[^\n]/g, " "));
  for (const pattern of [SAID, DESCRIPTION]) for (const match of blanked.matchAll(pattern)) note(match[1], match.index);
  for (const match of blanked.matchAll(/>([^<]+)</g)) note(match[1], match.index);
  return { asked, english };
}

/** `{asked, english}` of a style sheet, whose rules may put words before and after elements. */
export function readStyle(css) {
  const contents = [...css.matchAll(/\bcontent:\s*"([^"]*)"/g)].filter(([, words]) => /\p{L}{2}/u.test(words));
  return { asked: [], english: contents.map((match) => ({ words: match[1], line: lineAt(css, match.index) })) };
}

function lineAt(text, index) {
  return text.slice(0, index).split("\n").length;
}
