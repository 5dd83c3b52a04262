// What the built site in `www/dist` is made of, as its files tell.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, brotliCompressSync } from "node:zlib";

const dist = fileURLToPath(new URL("../../www/dist/", import.meta.url));
const TEXT = /\.(html|js|mjs|css|json|webmanifest|svg)$/;

/** Scripts and styles that a page names. */
const PAGE_PARTS = [/<script\b[^>]*\bsrc="([^"]+)"/g, /<link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*\bhref="([^"]+)"/g];
/** What a script needs before it runs, and the workers that it starts; parts that it takes in later do not count. */
const SCRIPT_PARTS = [
  /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["']([^"']+)["']/g,
  /new Worker\((?:new URL\()+["'`]([^"'`]+)["'`]/g,
];
const STYLE_PARTS = [/@import\s+(?:url\()?["']?([^"')]+)/g];

/** Where each sort of file has a browser fetch from; namespaces and links that a reader would click are none. */
const FETCHED = [
  [/\.(html|svg)$/, /<(?!a\b)[^>]*\b(?:src|srcset|href|data|poster|action|formaction)\s*=\s*["']((?:https?:)?\/\/[^"']+)/g],
  [/\.(css|html|svg)$/, /(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')]+)/g],
  [/\.(m?js|html)$/, /(?:\b(?:import|from|fetch|importScripts|sendBeacon|Worker|WebSocket|EventSource)\s*\(?\s*|\.(?:src|href|action)\s*=\s*)["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g],
  [/\.(json|webmanifest)$/, /"(?:src|start_url|scope|url)"\s*:\s*"((?:https?:)?\/\/[^"]+)/g],
];

const read = (file) => readFileSync(join(dist, file), "utf8");
const matches = (text, patterns) => patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, part]) => part));

/** The files that must arrive before the page works, besides the engine: page, scripts, styles, worker. */
export function firstLoad() {
  const code = new Set(["index.html"]);
  for (const file of code) {
    const patterns = file.endsWith(".html") ? PAGE_PARTS : file.endsWith(".css") ? STYLE_PARTS : SCRIPT_PARTS;
    for (const part of matches(read(file), patterns)) {
      if (!/^[a-z]+:/.test(part)) code.add(part.startsWith("/") ? part.slice(1) : normalize(join(dirname(file), part)));
    }
  }
  return [...code];
}

/** A file's bytes after brotli, as a server would send them. */
export function brotliSize(file) {
  const bytes = readFileSync(join(dist, file));
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
}

/** Every address of another server that a browser would fetch by itself, with its file. */
export function foreignAddresses() {
  return files()
    .filter((file) => TEXT.test(file))
    .flatMap((file) => {
      const patterns = FETCHED.filter(([kind]) => kind.test(file)).map(([, pattern]) => pattern);
      return matches(read(file), patterns).map((address) => `${file}: ${address}`);
    });
}

/** Lines under words whose shorthand tells more than their place, which WebKit leaves out without a word. */
export function undrawnLines() {
  const styles = files().filter((file) => file.endsWith(".css"));
  return styles.flatMap((file) => matches(read(file), [/[{;](text-decoration:(?:[\w-]+\s+[^;}]+|[^;}]*var\([^;}]+))/g]));
}

function files() {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll("\\", "/"));
}
