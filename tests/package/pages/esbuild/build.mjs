import { build } from "esbuild";

await build({
  entryPoints: { app: "app.js", worker: "nutgraf/worker", nutgraf_bg: "nutgraf/wasm" },
  loader: { ".wasm": "copy" },
  outdir: "dist",
  bundle: true,
  minify: true,
  format: "esm",
});
