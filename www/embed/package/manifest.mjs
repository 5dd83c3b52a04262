// The Custom Elements manifest, read from the doc comments of the elements: what editors and the docs know of them.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const www = fileURLToPath(new URL("../../", import.meta.url));
const ELEMENTS = "embed/element/{facts,highlights,input}.js";

/** Where the elements lie in the package. */
const MODULE = "dist/element.js";

/** Writes `custom-elements.json`. */
export function writeManifest(folder) {
  const cem = "node_modules/@custom-elements-manifest/analyzer/cem.js";
  execFileSync(process.execPath, [cem, "analyze", "--quiet", "--globs", ELEMENTS, "--outdir", relative(www, folder)], { cwd: www, stdio: "inherit" });
  const file = `${folder}/custom-elements.json`;
  const { modules, ...manifest } = JSON.parse(readFileSync(file, "utf8"));
  const declarations = modules.flatMap((module) => module.declarations).map(told);
  writeFileSync(file, `${JSON.stringify({ ...manifest, modules: [moduleOf(declarations)] }, null, 2)}\n`);
}

/** What others may use of an element; its base class is nothing that they can import. */
function told({ members, attributes, superclass: _, ...declaration }) {
  const fields = members.filter(({ kind, privacy }) => kind === "field" && privacy !== "private");
  return {
    ...declaration,
    superclass: { name: "HTMLElement" },
    attributes: attributes.map((attribute) => mirrored(attribute, fields)),
    members: fields.map((field) => ({ ...field, readonly: field.description.includes("Read only") })),
  };
}

/** An attribute with the name of the property that mirrors it, where there is one. */
function mirrored(attribute, fields) {
  const fieldName = attribute.name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return fields.some(({ name }) => name === fieldName) ? { ...attribute, fieldName } : attribute;
}

function moduleOf(declarations) {
  const reference = ({ name }) => ({ name, module: MODULE });
  const exports = declarations.flatMap((declaration) => [
    { kind: "js", name: declaration.name, declaration: reference(declaration) },
    { kind: "custom-element-definition", name: declaration.tagName, declaration: reference(declaration) },
  ]);
  const configure = { kind: "js", name: "configure", declaration: { name: "configure", module: MODULE } };
  return { kind: "javascript-module", path: MODULE, declarations, exports: [...exports, configure] };
}
