// Uses all that the package declares. What must not compile stands below a line that expects an error.
import { Analyzer, NutgrafError, analyze } from "nutgraf";
import type {
  Analysis, AnalyzeOptions, AnalyzerOptions, Article, Commitment, Comparison, Entity, ErrorCode, Event as Happening, Fact, Meeting, Money,
  PartKind, Quantity, Ref, Rule, Span, Statement, Status, Time, Value,
} from "nutgraf";
import { NutgrafFacts, NutgrafHighlights, NutgrafInput, configure } from "nutgraf/element";
import type { Kind, NutgrafEvents, Selection } from "nutgraf/element";
import "nutgraf/cdn";

const asked: AnalyzeOptions = { published: "2024-02-07", signal: new AbortController().signal, onProgress: (share: number) => void share };
const places: AnalyzerOptions = { worker: "/worker.js", wasm: new URL("https://files.example/nutgraf_bg.wasm"), frame: null };

export async function reads(): Promise<Rule[]> {
  const { version, article, entities, values, facts, unread }: Analysis = await analyze("It cost $5.", asked);
  const one: 1 = version;
  const language: "en" | null = article.language;
  const spans: Span[] = [...article.sentences, ...entities.flatMap(({ mentions }) => mentions.map(({ span }) => span)), ...unread.map(({ span }) => span)];
  const analyzer: Analyzer = await Analyzer.create(places);
  await analyzer.analyze("It cost $6.");
  await analyzer.analyze("It cost $6.", { published: null, signal: null });
  const rules = await analyzer.rules();
  analyzer[Symbol.dispose]();
  analyzer.dispose();
  console.log(one, language, spans, values.map(toWords), facts.map(toWords));
  return rules;
}

/** Every kind is told apart by its name. */
function toWords(each: Value | Fact): string {
  switch (each.kind) {
    case "money": return (each satisfies Money).currency;
    case "quantity": return (each satisfies Quantity).unit ?? "";
    case "time": return (each satisfies Time).value;
    case "statement": return (each satisfies Statement).content.text;
    case "commitment": return (each satisfies Commitment).status satisfies Status;
    case "meeting": return (each satisfies Meeting).topics.join();
    case "event": return (each satisfies Happening).trigger.text;
    case "comparison": return (each satisfies Comparison).left.text;
    default: return each satisfies never;
  }
}

export const parts = (article: Article): PartKind[] => article.parts.map(({ kind }) => kind);
export const named = (entity: Entity, ref: Ref): boolean => entity.id === ref.entity;

export function code(error: unknown): ErrorCode | null {
  return error instanceof NutgrafError ? error.code : null;
}

configure(places);
const facts: NutgrafFacts = document.createElement("nutgraf-facts");
const marks: NutgrafHighlights = document.createElement("nutgraf-highlights");
const field: NutgrafInput = document.createElement("nutgraf-input");
Object.assign(facts, { for: "#article", published: "2024-02-07", kinds: "money", minCertainty: "hedged", loading: "eager", frame: "", lang: "de" });
facts.view = "ledger";
facts.sourceUrl = "https://news.example/bridge";
facts.selected = null;
marks.text = null;
marks.text = undefined;
facts.published = null;
field.published = null;
document.addEventListener("nutgraf-analysis", ({ detail }) => detail satisfies Analysis);
window.addEventListener("nutgraf-error", ({ detail }) => detail.code satisfies ErrorCode);
field.value = "It cost $5.";
const shown: Analysis | null = facts.analysis;
facts.addEventListener("nutgraf-ready", ({ detail }) => detail.version satisfies 1);
facts.addEventListener("nutgraf-analysis", ({ detail }) => detail satisfies Analysis);
facts.addEventListener("nutgraf-error", ({ detail }) => detail.code satisfies ErrorCode);
field.addEventListener("nutgraf-input", ({ detail }) => detail.published satisfies string | null);
facts.addEventListener("nutgraf-select", ({ detail }) => {
  const { id, kind, spans }: Selection = detail;
  console.log(id, kind satisfies Kind, spans, shown);
});
export type Names = keyof NutgrafEvents;
globalThis.nutgraf.analyze("It cost $5.").then(({ facts }) => facts.length);
globalThis.nutgraf.configure({ frame: "/embed.html" });

// @ts-expect-error: a text is a string
analyze(5);
// @ts-expect-error: there is no such option
analyze("a", { publishd: "2024-02-07" });
// @ts-expect-error: a date is a string
analyze("a", { published: new Date() });
// @ts-expect-error: only `create` makes one
new Analyzer();
// @ts-expect-error: there is no such code
new NutgrafError("no-such-code");
// @ts-expect-error: the analysis is only read
facts.analysis = null;
