import { parse } from "chrono-node/en";

export async function prepare() {
  return (text, published) => parse(text, published ? new Date(published) : undefined);
}
