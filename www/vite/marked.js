// Imports with a mark behind a file's address, as in `import text from "./worker.js?bundled"`: what they give is made of
// the file while the page is built.

/** Vite's plugin for one mark; `make(file, watch)` gives the value, and `watch(other)` names what else it was made of. */
export function marked(mark, make) {
  const end = `?${mark}`;
  return {
    name: mark,
    enforce: "pre",
    async resolveId(id, importer) {
      if (!id.endsWith(end)) return null;
      const file = await this.resolve(id.slice(0, -end.length), importer, { skipSelf: true });
      return file && file.id + end;
    },
    async load(id) {
      if (!id.endsWith(end)) return null;
      const file = id.slice(0, -end.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(await make(file, (other) => this.addWatchFile(other)))};`;
    },
  };
}
