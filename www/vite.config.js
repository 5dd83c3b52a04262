// How the page is built: a static site of plain files that can lie in any folder.
import { defineConfig } from "vite";

import { packedWasm } from "./vite/packed-wasm.js";

// While developing, Vite adds styles through scripts, which the page's policy forbids.
const withoutPolicy = {
  name: "without-policy",
  apply: "serve",
  transformIndexHtml: (html) => html.replace(/<meta\s[^>]*"Content-Security-Policy"[^>]*>/, ""),
};

export default defineConfig({
  base: "./",
  plugins: [withoutPolicy, packedWasm],
  build: {
    target: "es2022",
    // The wasm stays a file of its own, however small: the page's policy allows no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es", plugins: () => [packedWasm] },
});
