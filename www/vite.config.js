// How the page is built: a static site of plain files that can lie in any folder, or with `--mode single` one file.
import { defineConfig } from "vite";

import { nothingBeside, singleBeside } from "./vite/beside.js";
import { bundled } from "./vite/bundled.js";
import { offline } from "./vite/offline.js";
import { packedWasm } from "./vite/packed-wasm.js";
import { single } from "./vite/single.js";
import { sums } from "./vite/sums.js";
import { textsInHtml } from "./vite/texts.js";

// While developing, Vite adds styles through scripts, which the page's policy forbids.
const withoutPolicy = {
  name: "without-policy",
  apply: "serve",
  transformIndexHtml: (html) => html.replace(/<meta\s[^>]*"Content-Security-Policy"[^>]*>/, ""),
};

const shared = [textsInHtml, bundled(), packedWasm, sums()];

const site = {
  plugins: [withoutPolicy, ...shared, singleBeside(), nothingBeside({ apply: "serve" }), offline()],
  build: {
    target: "es2022",
    // The wasm stays a file of its own, however small: the page's policy allows no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
};

const oneFile = {
  publicDir: false,
  plugins: [...shared, nothingBeside(), single()],
  build: {
    target: "es2022",
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

export default defineConfig(({ mode }) => ({ base: "./", ...(mode === "single" ? oneFile : site) }));
