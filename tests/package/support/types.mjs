// TypeScript, asked about programs that import the installed package.
import { createRequire } from "node:module";
import { join } from "node:path";

import { home } from "./install.mjs";

const ts = createRequire(new URL("../../../www/package.json", import.meta.url))("typescript");

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true, // TypeScript's own.
  types: [], // Not even those of Node.
  typeRoots: [],
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
};

/** How programs find the package: as Node does, and as bundlers do. */
export const WAYS = {
  node: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
};

/** What `tsc --strict` complains of in a program of these files by name: "uses.ts:3 Type 'x' …". */
export function complaints(sources, way = "node") {
  const { program } = compile(sources, way);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file ? `${file.fileName.split("/").at(-1)}:${file.getLineAndCharacterOfPosition(start).line + 1} ` : "";
    return `${line}${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

/** Names that a module's declarations export: `{values, types}`. */
export function exported(address) {
  const { program, path } = compile({ "asks.ts": `import * as asked from ${JSON.stringify(address)};\nexport { asked };` }, "node");
  const checker = program.getTypeChecker();
  const { moduleSpecifier } = program.getSourceFile(path("asks.ts")).statements[0];
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(moduleSpecifier));
  const isValue = (symbol) => {
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (meant.flags & ts.SymbolFlags.Value) !== 0;
  };
  const names = (list) => list.map(({ name }) => name).sort();
  return { values: names(symbols.filter(isValue)), types: names(symbols.filter((symbol) => !isValue(symbol))) };
}

const parsed = new Map();

/** Files that lie in memory, beside the installed package. */
function compile(sources, way) {
  const path = (name) => join(home, name);
  const options = { ...STRICT, ...WAYS[way] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const held = new Map(Object.entries(sources).map(([name, source]) => [path(name), source]));
  host.getCurrentDirectory = () => home;
  host.fileExists = (file) => held.has(file) || fileExists(file);
  host.readFile = (file) => held.get(file) ?? readFile(file);
  host.getSourceFile = (file, version) => {
    if (held.has(file)) return ts.createSourceFile(file, held.get(file), version);
    if (!file.includes("/lib.")) return getSourceFile(file, version);
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, version));
    return parsed.get(file);
  };
  return { program: ts.createProgram([...held.keys()], options, host), path };
}
