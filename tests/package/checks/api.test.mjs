// The JavaScript API on Node, as the package's types tell it.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";

import * as native from "../../browser/support/native.mjs";
import { take } from "../support/install.mjs";
import { ARTICLE, LONG, PUBLISHED } from "../support/texts.mjs";

const { Analyzer, NutgrafError, analyze } = await take("nutgraf");
let shared;
before(async () => (shared = await Analyzer.create()));
after(() => shared.dispose());

const of = (code, name = "NutgrafError") => (error) => {
  assert(error instanceof NutgrafError && error instanceof Error, `${error} is none of ours`);
  assert.equal(error.code, code);
  assert.equal(error.name, name);
  assert(error.message.length > 10, `"${error.message}" does not say what was wanted`);
  return true;
};
const aborted = of("aborted", "AbortError");

test("a text gives its facts, and every span slices it", async () => {
  const { version, article, facts, values } = await analyze(ARTICLE, { published: PUBLISHED });
  assert.equal(version, 1);
  assert.equal(article.published, PUBLISHED);
  assert(facts.some(({ kind }) => kind === "commitment") && facts.some(({ kind }) => kind === "statement"));
  assert.deepEqual(values.map(({ kind, amount, value }) => [kind, amount ?? value]), [["money", "2400000"], ["time", "2024-02-08"], ["time", "2024-03"]]);
  for (const { span } of values) assert.equal(ARTICLE.slice(span.start, span.end), span.text);
});

test("it gives what the command line gives", { skip: !existsSync(native.program) && "no command line is built" }, async () => {
  const options = { published: PUBLISHED };
  for (const text of [ARTICLE, LONG, "Der Hafen wurde gestern gesperrt.", ""]) {
    assert.deepEqual(await analyze(text, options), native.analyze(text, options));
  }
});

test("options may be left out, empty, undefined or null", async () => {
  const { article } = await shared.analyze(ARTICLE);
  assert.equal(article.published, null);
  for (const options of [undefined, {}, { published: undefined, signal: null, onProgress: null }]) {
    assert.deepEqual((await shared.analyze(ARTICLE, options)).article, article);
  }
});

test("any string is a text", async () => {
  for (const text of ["", " \n ", "Der Hafen wurde gestern gesperrt.", "\ud800 alone", "\0"]) assert.equal((await shared.analyze(text)).version, 1);
});

test("texts are read in the order in which they were given", async () => {
  const order = [];
  const note = (name) => () => order.push(name);
  await Promise.all([shared.analyze(LONG).then(note("long")), shared.analyze("Short.").then(note("short")), shared.rules().then(note("rules"))]);
  assert.deepEqual(order, ["long", "short", "rules"]);
});

test("a long text tells its progress, and comes whole", async () => {
  const shares = [];
  const { facts, article } = await shared.analyze(LONG, { onProgress: (share) => shares.push(share) });
  assert(shares.length > 2 && shares.every((share, at) => share >= 0 && share <= 1 && share >= (shares[at - 1] ?? 0)), shares.join(" "));
  assert(article.sentences.length >= 4000 && facts.length >= 4000, `${facts.length} facts`);
});

test("every rule has help", async () => {
  const rules = await shared.rules();
  assert(rules.length > 20);
  for (const { name, help } of rules) assert(name.includes("/") && help.length > 20, name);
});

test("what is no text, date or option throws at once", () => {
  for (const call of [analyze, shared.analyze.bind(shared)]) {
    for (const text of [undefined, null, 5, {}, ["a"], new String("a")]) assert.throws(() => call(text), of("not-a-string"));
    for (const published of ["", "2024", "2024-2-7", "2023-02-29", "2024-13-01", "7 Feb 2024", 20240207, new Date()]) {
      assert.throws(() => call("a", { published }), of("bad-date"), String(published));
    }
    for (const options of [null, "2024-02-07", [], { signal: true }, { onProgress: "no" }, { publishd: "2024-02-07" }]) {
      assert.throws(() => call("a", options), of("bad-options"), JSON.stringify(options));
    }
  }
});

test("options that create does not know throw at once", () => {
  for (const options of [null, "worker.js", [], { worker: 5 }, { wasm: {} }, { frame: true }, { wrker: "a.js" }]) {
    assert.throws(() => Analyzer.create(options), of("bad-options"), JSON.stringify(options));
  }
});

test("a message says what was wanted and what was given", () => {
  assert.throws(() => analyze(5), /must be a string; it is a number/);
  assert.throws(() => analyze("a", { published: "7.2.2024" }), /YYYY-MM-DD.*"7\.2\.2024"/);
  assert.throws(() => analyze("a", { publishd: "x" }), /"publishd".*published, signal, onProgress/);
});

test("a signal stops before, while and after", async () => {
  const reason = new Error("the reader has left");
  const before = AbortSignal.abort(reason);
  await assert.rejects(shared.analyze(ARTICLE, { signal: before }), (error) => aborted(error) && error.cause === reason);

  const [running, waiting] = [new AbortController(), new AbortController()];
  const first = shared.analyze(LONG, { signal: running.signal, onProgress: () => running.abort() });
  const second = shared.analyze(ARTICLE, { signal: waiting.signal });
  const third = shared.analyze(ARTICLE);
  const rules = shared.rules();
  waiting.abort();
  await assert.rejects(second, aborted);
  await assert.rejects(first, aborted);
  assert.equal((await third).values.length, 3); // Those behind it are read all the same.
  assert((await rules).length > 0);

  const late = new AbortController();
  const { facts } = await shared.analyze(ARTICLE, { signal: late.signal });
  late.abort();
  assert(facts.length > 0);
  assert.equal((await shared.analyze(ARTICLE)).facts.length, facts.length);
});

test("an Analyzer that was disposed of refuses, and what waited is rejected", async () => {
  const analyzer = await Analyzer.create();
  const [running, waiting] = [analyzer.analyze(LONG), analyzer.analyze(ARTICLE)];
  const rules = analyzer.rules();
  analyzer.dispose();
  analyzer.dispose();
  for (const promise of [running, waiting, rules]) await assert.rejects(promise, of("disposed"));
  assert.throws(() => analyzer.analyze(ARTICLE), of("disposed"));
  assert.throws(() => analyzer.analyze(5), of("disposed"));
  assert.throws(() => analyzer.rules(), of("disposed"));
});

test("`using` disposes of it", { skip: !Symbol.dispose && "this Node has no Symbol.dispose" }, async () => {
  const analyzer = await Analyzer.create();
  analyzer[Symbol.dispose]();
  assert.throws(() => analyzer.analyze(ARTICLE), of("disposed"));
});

test("two Analyzers do not know each other", async () => {
  const [one, other] = await Promise.all([Analyzer.create(), Analyzer.create()]);
  const left = one.analyze(ARTICLE);
  const right = other.analyze("Spain paid $3.");
  assert.equal((await right).values[0].amount, "3");
  other.dispose();
  assert.equal((await left).values.length, 3);
  assert.equal((await one.analyze(ARTICLE)).values.length, 3);
  one.dispose();
});
