// The API reference: every exported name of the package's types, as typedoc reads them.
import { basename, join } from "node:path";

import { Application, LogLevel, ReflectionKind } from "typedoc";

import { heading, inline, signature, typeLinks } from "./api-words.mjs";
import { code, html, slug, table } from "./html.mjs";

/** The entries of the package, and the types of each. */
const ENTRIES = [
  ["nutgraf", "index.d.ts"],
  ["nutgraf/element", "element.d.ts"],
];

/** Groups in the order of the page: what is called first, what it gives after. */
const GROUPS = [
  ["Functions", [ReflectionKind.Function]],
  ["Classes", [ReflectionKind.Class]],
  ["Values", [ReflectionKind.Variable]],
  ["Shapes", [ReflectionKind.Interface, ReflectionKind.TypeAlias]],
];

/** The markup of the reference, from the folder of the package's types (a path). */
export async function apiReference(folder) {
  const found = await read(ENTRIES.map(([, file]) => join(folder, file)));
  const entries = ENTRIES.map(([name], at) => [name, grouped(found[at])]);
  const names = new Set(found.flat().map(({ name }) => name));
  const show = { type: typeLinks(names), words: inline(names) };
  return html`${index(entries)}${entries.map(([name, groups]) => [heading("h2", name, html`<code>${name}</code>`), groups.map((each) => group(name, each, show))])}`;
}

/** What each file exports, in the order of the files. */
async function read(files) {
  const app = await Application.bootstrap({
    entryPoints: files,
    skipErrorChecking: true,
    readme: "none",
    sort: ["source-order"],
    excludePrivate: true,
    excludeExternals: true,
    logLevel: LogLevel.Error,
    compilerOptions: { strict: true, target: "esnext", module: "esnext", moduleResolution: "bundler", lib: ["esnext", "dom", "dom.iterable"], types: [] },
  });
  const project = await app.convert();
  return files.map((file) => {
    const module = project?.children?.find(({ sources, name }) => sources?.[0]?.fullFileName === file || name === basename(file, ".d.ts"));
    if (!module?.children?.length) throw new Error(`typedoc found nothing in ${file}`);
    return module.children;
  });
}

function grouped(members) {
  return GROUPS.map(([title, kinds]) => [title, members.filter(({ kind }) => kinds.includes(kind))]).filter(([, own]) => own.length > 0);
}

function index(entries) {
  const links = (groups) => groups.flatMap(([, members]) => members.map(({ name }) => html`<li><a href="#${slug(name)}">${name}</a></li>`));
  return html`<nav class="contents names" aria-label="Every name">${entries.map(([name, groups]) => html`<p>${name}</p><ul>${links(groups)}</ul>`)}</nav>\n`;
}

function group(entryName, [title, members], show) {
  return html`${heading("h3", `${entryName} ${title}`, title)}${members.map((member) => entry(member, show))}`;
}

function entry(member, show) {
  const { kind, name } = member;
  const body = kind === ReflectionKind.Function ? calls(member, show)
    : kind === ReflectionKind.Class ? classBody(member, show)
    : kind === ReflectionKind.Interface ? fields(member, show)
    : html`<p class="type"><code>${show.type(`${kind === ReflectionKind.Variable ? "const" : "type"} ${name}${kind === ReflectionKind.Variable ? ":" : " ="} ${member.type ?? shapeOf(member)}`)}</code></p>`;
  return html`<section class="api">${heading("h4", name, html`<code>${name}</code>`)}
${show.words(member.comment?.summary)}${body}</section>\n`;
}

function calls(member, show) {
  return (member.signatures ?? []).map((each) => html`${code(signature(member, each), "ts")}${show.words(each.comment?.summary)}${parameters(each, show)}${tags(each.comment, show)}`);
}

function classBody(member, show) {
  const own = (member.children ?? []).filter(({ inheritedFrom }) => !inheritedFrom);
  const methods = own.filter(({ kind, name, signatures }) => kind === ReflectionKind.Method && signatures && !name.startsWith("["));
  return html`${base(member, show)}${fields({ name: member.name, children: own.filter(({ kind }) => kind === ReflectionKind.Property || kind === ReflectionKind.Accessor) }, show)}
${methods.map((method) => html`${heading("h5", `${member.name}.${method.name}`, html`<code>${method.name}</code>`)}${calls(method, show)}`)}`;
}

function base({ extendedTypes }, show) {
  return extendedTypes?.length ? html`<p>Extends ${extendedTypes.map((type) => html`<code>${show.type(String(type))}</code>`)}.</p>` : null;
}

function fields(member, show) {
  if (!member.children?.length) return null;
  const rows = member.children.map((field) => {
    const type = field.type ?? field.getSignature?.type ?? field.signatures?.[0];
    const comment = field.comment ?? field.getSignature?.comment ?? field.signatures?.[0]?.comment;
    return [html`<code>${field.name}${field.flags.isOptional && "?"}</code>`, html`<code>${show.type(String(type))}</code>`, show.words(comment?.summary)];
  });
  return html`${base(member, show)}${table(`Fields of ${member.name}`, ["Field", "Type", "What it is"], rows)}`;
}

function parameters({ parameters: all }, show) {
  const told = (all ?? []).filter(({ comment }) => comment);
  return told.length > 0 && html`<dl class="parameters">${told.map((each) => html`<dt><code>${each.name}</code></dt><dd>${show.words(each.comment.summary)}</dd>`)}</dl>`;
}

const TAGS = { "@returns": "Gives", "@throws": "Throws" };

function tags(comment, show) {
  const known = (comment?.blockTags ?? []).filter(({ tag }) => TAGS[tag]);
  return known.length > 0 && html`<dl class="parameters">${known.map(({ tag, content }) => html`<dt>${TAGS[tag]}</dt><dd>${show.words(content)}</dd>`)}</dl>`;
}

function shapeOf({ children = [] }) {
  return `{ ${children.map((field) => `${field.name}${field.flags.isOptional ? "?" : ""}: ${field.type}`).join("; ")} }`;
}
