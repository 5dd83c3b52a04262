import { cpSync } from "node:fs";
import { build } from "esbuild";

await build({ entryPoints: ["app.js"], outdir: "dist", bundle: true, minify: true, format: "iife", logLevel: "error" });
for (const name of ["worker.js", "nutgraf_bg.wasm"]) cpSync(`node_modules/nutgraf/dist/${name}`, `dist/files/${name}`);
