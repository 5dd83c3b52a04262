// An article with its people and bodies as a perfect reader would give them, and a stand-in for the engine that returns
// them: what the page does with names is told apart from how well the engine finds them.

/** An analysis of a text in which only names, roles and statements were found. `entities` as `{kind, name, …, words}`. */
export function analysisOf(text, entities, statements = []) {
  const ids = new Map(entities.map(({ name }, at) => [name, `e${at + 1}`]));
  const lines = [...text.matchAll(/[^\n]+/g)].map((line) => spanAt(text, line.index, line[0].length));
  return {
    version: 1,
    article: {
      title: lines[0],
      author: null,
      language: "en",
      published: null,
      parts: lines.map((span, at) => ({ kind: at === 0 ? "title" : "body", span })),
      sentences: lines.flatMap(({ start, text: line }) =>
        [...line.matchAll(/[^.]+\.?”?/g)].map((each) => spanAt(text, start + each.index, each[0].trimEnd().length)),
      ),
    },
    entities: entities.map((entity) => ({
      id: ids.get(entity.name),
      kind: entity.kind,
      name: entity.name,
      aliases: entity.aliases ?? [],
      roles: (entity.roles ?? []).map(({ title, of, within = title }) => {
        return { title, of: ids.get(of) ?? null, span: spanOf(text, within) };
      }),
      country: entity.country ?? null,
      mentions: entity.mentions.map(([words, form = "name"]) => ({ span: spanOf(text, words), form })),
    })),
    values: [],
    facts: statements.map(({ content, speaker, entity }, at) => ({
      id: `f${at + 1}`,
      kind: "statement",
      rule: "quotation/sentence",
      mode: "direct",
      evidence: spanOf(text, content),
      attribution: null,
      certainty: "asserted",
      speaker: { span: spanOf(text, speaker), entity: ids.get(entity) ?? null },
      addressee: null,
      cue: null,
      content: spanOf(text, content),
    })),
    unread: [],
  };
}

/** Makes the page's engine give this analysis for every text, and these rules. Call it before the page is opened. */
export async function pretend(page, analysis, rules = []) {
  const answers = { load: true, locked: true, rules, analyze: { analysis, took: 1 } };
  const body = `const answers = ${JSON.stringify(answers)};
    self.onmessage = ({ data: { id, method } }) => self.postMessage({ id, result: answers[method] });`;
  await page.addInitScript((script) => {
    // Of the scripts that the page makes Blobs of, the engine's thread is the one that analyses.
    const isEngine = (parts, type) => type === "text/javascript" && /\banalyze\b/.test(parts[0]);
    globalThis.Blob = class extends Blob {
      constructor(parts, options) {
        super(isEngine(parts, options?.type) ? [script] : parts, options);
      }
    };
  }, body);
}

/** Words as a span; "|" stands before and after them where the words around tell which ones are meant. */
export function spanOf(text, words) {
  const [before, own = before, after = ""] = words.includes("|") ? words.split("|") : ["", words];
  const at = text.indexOf(before + own + after);
  if (at < 0) throw new Error(`the text does not say ${words}`);
  return spanAt(text, at + before.length, own.length);
}

function spanAt(text, start, length) {
  return { start, end: start + length, text: text.slice(start, start + length) };
}

export const TEXT = `Oda Renholt takes the harbour fight to Brackwater

Interior Minister Oda Renholt of Tessaly flew to Brackwater on Monday, where NATO defence ministers were to meet. “We came to listen,” Renholt said. She is also the head of the Coast Party.

The minister told Ilan Voss, chief executive of Meridian Lines, that her government would sign the Harbour Act. Voss thanked her.

A Kestrel 4 drone circled the town through the Lantern Festival. NATO said that it had not been asked. Renholt left at dusk.`;

export const ANALYSIS = analysisOf(
  TEXT,
  [
    {
      kind: "person",
      name: "Oda Renholt",
      aliases: ["Renholt"],
      roles: [
        { title: "Interior Minister", of: "Tessaly", within: "Interior Minister Oda Renholt of Tessaly" },
        { title: "head", of: "Coast Party", within: "head of the Coast Party" },
      ],
      mentions: [
        ["|Oda Renholt| takes"],
        ["Minister |Oda Renholt|"],
        [",” |Renholt|"],
        ["|She| is", "pronoun"],
        ["|The minister| told", "description"],
        ["that |her| government", "pronoun"],
        ["thanked |her|", "pronoun"],
        ["|Renholt| left"],
      ],
    },
    { kind: "place", name: "Brackwater", mentions: [["to |Brackwater|\n"], ["to |Brackwater| on"], ["|the town|", "description"]] },
    { kind: "place", name: "Tessaly", country: "NO", mentions: [["Tessaly"]] },
    { kind: "group", name: "NATO defence ministers", mentions: [["NATO defence ministers"]] },
    { kind: "organization", name: "NATO", mentions: [["where |NATO|"], ["|NATO| said"], ["that |it| had", "pronoun"]] },
    { kind: "organization", name: "Coast Party", mentions: [["Coast Party"]] },
    {
      kind: "person",
      name: "Ilan Voss",
      aliases: ["Voss"],
      roles: [{ title: "chief executive", of: "Meridian Lines", within: "chief executive of Meridian Lines" }],
      mentions: [["Ilan Voss"], [". |Voss| thanked"]],
    },
    { kind: "organization", name: "Meridian Lines", mentions: [["Meridian Lines"]] },
    { kind: "instrument", name: "Harbour Act", mentions: [["Harbour Act"]] },
    { kind: "product", name: "Kestrel 4", mentions: [["Kestrel 4"]] },
    { kind: "event", name: "Lantern Festival", mentions: [["Lantern Festival"]] },
  ],
  [{ content: "We came to listen,", speaker: ",” |Renholt|", entity: "Oda Renholt" }],
);
