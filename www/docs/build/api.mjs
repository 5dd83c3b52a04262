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
  const sections = entries.map(([name, groups]) => [heading("h2", name, html`<code>${name}</code>`), groups.map((each) => group(name, each, show))]);
  return html`${index(entries)}${sections}`;
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
    compilerOptions: {
      strict: true,
      target: "esnext",
      module: "esnext",
      moduleResolution: "bundler",
      lib: ["esnext", "dom", "dom.iterable"],
      types: [],
    },
  });
  const project = await app.convert();
  return files.map((file) => {
    const module = project?.children?.find(({ name }) => name === basename(file, ".d.ts"));
    if (!module?.children?.length) throw new Error(`typedoc found nothing in ${file}`);
    return module.children;
  });
}

function grouped(members) {
  return GROUPS.map(([title, kinds]) => [title, members.filter(({ kind }) => kinds.includes(kind))]).filter(([, own]) => own.length > 0);
}

function index(entries) {
  const link = ({ name }) => html`<li><a href="#${slug(name)}">${name}</a></li>`;
  const lists = entries.map(([name, groups]) => html`<p>${name}</p><ul>${groups.flatMap(([, members]) => members.map(link))}</ul>`);
  return html`<nav class="contents names" aria-label="Every name">${lists}</nav>\n`;
}

function group(entryName, [title, members], show) {
  return html`${heading("h3", `${entryName} ${title}`, title)}${members.map((member) => entry(member, show))}`;
}

function entry(member, show) {
  return html`<section class="api">${heading("h4", member.name, html`<code>${member.name}</code>`)}
${show.words(member.comment?.summary)}${body(member, show)}</section>\n`;
}

function body(member, show) {
  if (member.kind === ReflectionKind.Function) return calls(member, show);
  if (member.kind === ReflectionKind.Class) return classBody(member, show);
  if (member.kind === ReflectionKind.Interface) return [base(member, show), fields(member.name, member.children ?? [], show)];
  const before = member.kind === ReflectionKind.Variable ? `const ${member.name}:` : `type ${member.name} =`;
  return html`<p class="type"><code>${show.type(`${before} ${member.type}`)}</code></p>`;
}

function calls(member, show) {
  return (member.signatures ?? []).map((each) => {
    const words = show.words(each.comment?.summary);
    return html`${code(signature(member, each), "ts")}${words}${parameters(each, show)}${tags(each.comment, show)}`;
  });
}

function classBody(member, show) {
  const own = (member.children ?? []).filter(({ inheritedFrom }) => !inheritedFrom);
  const methods = own.filter(({ kind, name, signatures }) => kind === ReflectionKind.Method && signatures && !name.startsWith("["));
  const properties = own.filter(({ kind }) => kind === ReflectionKind.Property || kind === ReflectionKind.Accessor);
  return [
    base(member, show),
    fields(member.name, properties, show),
    methods.map((method) => [heading("h5", `${member.name}.${method.name}`, html`<code>${method.name}</code>`), calls(method, show)]),
  ];
}

function base({ extendedTypes }, show) {
  if (!extendedTypes?.length) return null;
  return html`<p>Extends ${extendedTypes.map((type) => html`<code>${show.type(String(type))}</code>`)}.</p>`;
}

function fields(name, all, show) {
  if (all.length === 0) return null;
  const rows = all.map((field) => {
    const told = [field, field.getSignature, field.signatures?.[0]].filter(Boolean);
    const type = told.find((each) => each.type)?.type;
    const comment = told.find((each) => each.comment)?.comment;
    return [
      html`<code>${field.name}${field.flags.isOptional && "?"}</code>`,
      html`<code>${show.type(String(type))}</code>`,
      show.words(comment?.summary),
    ];
  });
  return table(`Fields of ${name}`, ["Field", "Type", "What it is"], rows);
}

function parameters({ parameters: all }, show) {
  return list((all ?? []).filter(({ comment }) => comment).map(({ name, comment }) => [html`<code>${name}</code>`, show.words(comment.summary)]));
}

const TAGS = { "@returns": "Gives", "@throws": "Throws" };

function tags(comment, show) {
  const known = (comment?.blockTags ?? []).filter(({ tag }) => TAGS[tag]);
  return list(known.map(({ tag, content }) => [TAGS[tag], show.words(content)]));
}

function list(pairs) {
  if (pairs.length === 0) return null;
  return html`<dl class="parameters">${pairs.map(([name, words]) => html`<dt>${name}</dt><dd>${words}</dd>`)}</dl>`;
}
