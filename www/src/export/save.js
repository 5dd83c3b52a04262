// Exported files as one download: a file by itself, several in a zip.

import { download } from "../ui/download.js";

/** Saves files, each `{name, type, content}`, and gives the name of what was saved. */
export async function saveFiles(files) {
  if (files.length === 1) {
    const [{ name, type, content }] = files;
    download(name, type, content);
    return name;
  }
  const { strToU8, zipSync } = await import("fflate");
  const name = "nutgraf.zip";
  download(name, "application/zip", zipSync(Object.fromEntries(files.map((file) => [file.name, strToU8(file.content)]))));
  return name;
}
