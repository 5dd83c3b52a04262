// The command line, which the engine in the browser must agree with.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = new URL("../../../", import.meta.url);

/** Where the command line lies. */
export const program = process.env.NUTGRAF ?? fileURLToPath(new URL("target/release/nutgraf", root));

/** What the command line prints for a text: `{ json }`, or `{ error }` with what it complains of. */
export function run(text, published) {
  const options = published == null ? [] : [`--published=${published}`];
  const done = spawnSync(program, [...options, "-"], { input: text, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (done.error) throw new Error(`cannot start ${program}: ${done.error.message}; build it with cargo build --release`);
  if (done.status === 0) return { json: done.stdout };
  return { error: done.stderr.trim().replace(/^nutgraf: /, "") || `ended with ${done.status ?? done.signal}` };
}

/** The analysis of a text. */
export function analyze(text, { published = null } = {}) {
  const { json, error } = run(text, published);
  if (error) throw new Error(error);
  return JSON.parse(json);
}

/** The files of a folder whose name ends so, as URLs in order of their names; none where there is no such folder. */
export function files(folder, end) {
  const url = new URL(folder, root);
  if (!existsSync(url)) return [];
  const names = readdirSync(url, { recursive: true }).filter((name) => name.endsWith(end));
  return names.sort().map((name) => new URL(name.replaceAll("\\", "/"), url));
}
