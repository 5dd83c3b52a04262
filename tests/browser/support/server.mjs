// A static server for one folder, on a port of its own.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * Serves a folder (a file: URL); an empty page stands in where the folder has no index.html. `others` are further folders
 * by the paths that they stand under. `asked` grows by the path of every request; all `headers` go with every answer.
 */
export async function serve(folder, others = {}) {
  const folders = Object.entries({ ...others, "/": folder });
  const [asked, headers] = [[], {}];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    asked.push(path);
    const [under, found] = folders.find(([each]) => path.startsWith(each));
    const root = normalize(fileURLToPath(found));
    const file = normalize(join(root, path.slice(under.length), path.endsWith("/") ? "index.html" : ""));
    const about = file.startsWith(root) && (await stat(file).catch(() => null));
    if (about && about.isFile()) {
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "content-length": about.size, "cache-control": "no-store", ...headers });
      createReadStream(file).pipe(response);
    } else if (path === "/") {
      response.writeHead(200, { "content-type": TYPES[".html"] });
      response.end('<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">');
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${server.address().port}/`, asked, headers, close: () => server.close() };
}
