// What makes the site installable and lets it work without a network: the manifest, and the service worker with its list
// of files.
import { VitePWA } from "vite-plugin-pwa";

import { SINGLE_FILE } from "./single.js";

const png = (name, size, purpose) => ({ src: `icons/${name}.png`, sizes: `${size}x${size}`, type: "image/png", purpose });

/** Vite's plugin for it. The page registers the service worker by itself. */
export const offline = () =>
  VitePWA({
    strategies: "injectManifest",
    srcDir: "src/offline",
    filename: "sw.js",
    injectRegister: false,
    injectManifest: {
      globPatterns: ["**/*"],
      // The docs and the embedding are other pages, which do not come with the desk.
      globIgnores: [SINGLE_FILE, "docs/**", "nutgraf/**", "embed.html"],
      maximumFileSizeToCacheInBytes: 50e6,
      dontCacheBustURLsMatching: /^assets\//,
      rollupFormat: "iife",
    },
    manifest: {
      id: "./",
      start_url: "./",
      scope: "./",
      name: "Nutgraf",
      short_name: "Nutgraf",
      description: "The facts of a news article, each tied to its exact words. Nothing leaves the page.",
      lang: "en",
      display: "standalone",
      categories: ["news", "productivity"],
      background_color: "#f3f0e9",
      theme_color: "#f6f3ec",
      icons: [
        { src: "icons/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
        { src: "icons/maskable.svg", sizes: "any", type: "image/svg+xml", purpose: "maskable" },
        png("icon-192", 192, "any"),
        png("icon-512", 512, "any"),
        png("maskable-512", 512, "maskable"),
      ],
    },
  });
