// What is dropped: files, and the files in folders.

/** Folders within folders that are walked, and files that are taken from them. */
const [DEEPEST, MOST] = [20, 10_000];

/** All files of a drop, in the order of their names within each folder. To be called while the drop is handled. */
export function filesIn({ items, files }) {
  const dropped = [...(items ?? [])].filter(({ kind }) => kind === "file");
  const entries = dropped.map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return Promise.resolve([...files]);
  return walk(entries.filter((entry) => entry !== null));
}

async function walk(roots) {
  const found = [];
  const at = (depth) => (entry) => ({ entry, depth });
  const open = roots.map(at(0)).reverse();
  while (open.length > 0 && found.length < MOST) {
    const { entry, depth } = open.pop();
    if (entry.isFile) found.push(await fileOf(entry));
    else if (depth < DEEPEST) open.push(...(await childrenOf(entry)).map(at(depth + 1)).reverse());
  }
  return found.filter((file) => file !== null);
}

/** Files that only systems see are left where they are. */
async function childrenOf(folder) {
  const reader = folder.createReader();
  const children = [];
  for (;;) {
    const some = await new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) break;
    children.push(...some);
  }
  return children.filter(({ name }) => !name.startsWith(".")).sort((a, b) => a.name.localeCompare(b.name));
}

function fileOf(entry) {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}
