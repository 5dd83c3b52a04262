import init, { analyze } from "../../../www/engine/nutgraf.js";

/** `wasm`: its bytes, where they have been fetched already. */
export async function prepare(wasm) {
  await init(wasm && { module_or_path: wasm });
  return (text, published) => analyze(text, { published });
}
