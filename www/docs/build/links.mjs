// Every relative address in the docs leads somewhere: to a file of the site, and to an anchor that is there.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** Lines that name each dead link of the docs of a site: the page, and the address. */
export function deadLinks(site) {
  const docs = join(site, "docs");
  const files = readdirSync(docs, { recursive: true }).filter((name) => name.endsWith(".html")).map((name) => join(docs, name));
  const pages = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
  return files.flatMap((file) =>
    addresses(pages.get(file))
      .map((address) => [address, problem(address, file, site, pages)])
      .filter(([, wrong]) => wrong)
      .map(([address, wrong]) => `${relative(site, file)}: ${address} (${wrong})`),
  );
}

/** What attributes of a page's tags ask for; words of its text that look alike are escaped and do not count. */
function addresses(page) {
  return [...page.matchAll(/<[a-z][^<>]*?\s(?:href|src)="([^"]*)"/g)].map((match) => match[1].replaceAll("&amp;", "&"));
}

function problem(address, file, site, pages) {
  if (/^(https?:|data:)/.test(address)) return null;
  if (/^([a-z]+:|\/)/i.test(address)) return "not relative, so that the site could not lie in any folder";
  const [path, anchor] = address.split("#");
  const target = path === "" ? file : resolve(dirname(file), path.split("?")[0]);
  if (relative(site, target).startsWith("..")) return "leads out of the site";
  if (!existsSync(target)) return "no such file";
  if (statSync(target).isDirectory()) return "a folder, which not every server opens";
  if (!anchor || !pages.has(target)) return null;
  return pages.get(target).includes(` id="${anchor}"`) ? null : "no such anchor";
}
