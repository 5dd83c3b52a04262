// What lies beside the pages: one style with the desk's colours, the scripts, and the examples as they are.
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SITE = new URL("../site/", import.meta.url);
const TOKENS = new URL("../../src/styles/tokens.css", import.meta.url);

/** Lays them into the docs' folder. */
export function copyAssets(out) {
  const names = readdirSync(SITE);
  const styles = [TOKENS, ...names.filter((name) => name.endsWith(".css")).sort().map((name) => new URL(name, SITE))];
  writeFileSync(join(out, "docs.css"), styles.map((url) => readFileSync(url, "utf8")).join("\n"));
  for (const name of names.filter((each) => !each.endsWith(".css"))) cpSync(fileURLToPath(new URL(name, SITE)), join(out, name), { recursive: true });
  cpSync(fileURLToPath(new URL("../examples/", import.meta.url)), join(out, "examples"), { recursive: true });
}
