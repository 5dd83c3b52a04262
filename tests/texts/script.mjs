// Reads a module of the page: which texts it asks for, and which English it holds itself.
import { createRequire } from "node:module";

import { GAP, isSentence } from "./english.mjs";

const { parseSync } = createRequire(new URL("../../www/package.json", import.meta.url))("vite");

/** Errors for programmers; one that a reader sees has its words from the texts. */
const ERRORS = new Set(["Error", "TypeError", "RangeError", "NutgrafError"]);
const SELECTORS = new Set(["querySelector", "querySelectorAll", "closest", "matches", "matchMedia"]);
const NAMES = new Set(["class", "className"]);

/** Where a node of the tree has a name of its own, which stands for no value. */
const NAMING_PARTS = {
  Property: "key",
  MemberExpression: "property",
  MethodDefinition: "key",
  PropertyDefinition: "key",
};

/**
 * `{asked, english}` of a module: each of `asked` is `{path, line}` with the keys from `texts` on, as far as they are
 * written out, whether the module imports `texts` or its functions are given them; each of `english` is `{words, line}`.
 */
export function readModule(name, source) {
  const { program, errors } = parseSync(name, source);
  if (errors.length) throw new Error(`${name}: ${errors[0].message}`);
  const found = { asked: [], english: [] };
  const lineOf = ({ start }) => source.slice(0, start).split("\n").length;
  const names = new Map(importsTexts(program) || isGivenTexts(program) ? [["texts", []]] : []);
  visit(program, names, true);
  return found;

  function visit(node, known, forReaders) {
    if (Array.isArray(node)) return node.forEach((each) => visit(each, known, forReaders));
    if (!node || typeof node.type !== "string") return;
    const names = Array.isArray(node.body) ? namesIn(node.body, known) : known;
    const shown = forReaders && !isForMachines(node);
    const words = shown ? wordsOf(node) : null;
    if (words !== null && isSentence(words)) {
      found.english.push({ words: words.replaceAll(GAP, "…"), line: lineOf(node) });
    }
    const path = pathOf(node, names);
    if (path) {
      found.asked.push({ path, line: lineOf(node) });
      for (let at = node; at.object; at = at.object) if (at.computed) visit(at.property, names, shown);
      return;
    }
    if (isNaming(node, names)) return;
    for (const [key, child] of Object.entries(node)) {
      const isName = !node.computed && key === NAMING_PARTS[node.type];
      if (!isName && child && typeof child === "object") visit(child, names, shown);
    }
  }
}

function importsTexts({ body }) {
  return body.some(
    ({ type, source, specifiers }) =>
      type === "ImportDeclaration" &&
      source.value.endsWith("/texts.js") &&
      specifiers.some(({ local }) => local.name === "texts"),
  );
}

/** Whether a function of a module takes `texts` by this name, or out of an object. */
function isGivenTexts(node) {
  if (Array.isArray(node)) return node.some(isGivenTexts);
  if (!node || typeof node !== "object") return false;
  if (node.type === "ObjectPattern" && node.properties.some(({ key }) => key?.name === "texts")) return true;
  if (node.params?.some?.(({ type, name }) => type === "Identifier" && name === "texts")) return true;
  return Object.values(node).some(isGivenTexts);
}

/** Class names, selectors, styles, imports and programmers' errors are no words of the interface. */
function isForMachines({ type, key, callee, left, source }) {
  if (type === "ImportDeclaration" || (type.startsWith("Export") && source)) return true;
  if (type === "Property") return NAMES.has(key.name ?? key.value);
  if (type === "NewExpression") return ERRORS.has(callee.name);
  if (type === "CallExpression") return callee.type === "Super" || SELECTORS.has(callee.property?.name ?? callee.name);
  return type === "AssignmentExpression" && left.object?.property?.name === "style";
}

function wordsOf({ type, value, quasis }) {
  if (type === "Literal" && typeof value === "string") return value;
  return type === "TemplateLiteral" ? quasis.map((each) => each.value.cooked).join(GAP) : null;
}

/** The keys of `texts.room.key`, also by a name that was given to a part of the texts; null for anything else. */
function pathOf(node, known) {
  if (node?.type === "Identifier") return known.get(node.name) ?? null;
  if (node?.type !== "MemberExpression") return null;
  const path = pathOf(node.object, known);
  if (!path) return null;
  // What is looked up by a value is not told by the words of the module: the path ends here.
  return node.computed || path.ended ? Object.assign([...path], { ended: true }) : [...path, node.property.name];
}

/** The names that a block gives to parts of the texts, beside those known already. */
function namesIn(statements, known) {
  const names = new Map(known);
  for (const { type, declarations } of statements) {
    if (type !== "VariableDeclaration") continue;
    for (const each of declarations) for (const [name, path] of namedBy(each, names)) names.set(name, path);
  }
  return names;
}

/** Whether a declaration only gives a name to a part of the texts, whose uses are read where the name stands. */
function isNaming(node, names) {
  if (node.type !== "VariableDeclarator") return false;
  const named = namedBy(node, names);
  return named.length > 0 && named.every(([name]) => names.has(name));
}

/** What `const words = texts.room` and `const { key } = texts.room` name. */
function namedBy({ id, init }, known) {
  const path = pathOf(init, known);
  if (!path) return [];
  if (id.type === "Identifier") return [[id.name, path]];
  return id.properties.map(({ key, value }) => [value.name, [...path, key.name]]);
}
