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
 * Serves a folder (a file: URL); an empty page stands in where the folder has no index.html. `asked` grows by the path of
 * every request. `headers(path)` go with a file.
 */
export async function serve(folder, { headers = () => ({}) } = {}) {
  const root = normalize(fileURLToPath(folder));
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    asked.push(path);
    const file = normalize(join(root, path.endsWith("/") ? `${path}index.html` : path));
    const found = file.startsWith(root) && (await stat(file).catch(() => null));
    if (found && found.isFile()) {
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "content-length": found.size, "cache-control": "no-store", ...headers(path) });
      createReadStream(file).pipe(response);
    } else if (path === "/") {
      response.writeHead(200, { "content-type": TYPES[".html"] });
      response.end('<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">');
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${server.address().port}/`, asked, close: () => server.close() };
}
