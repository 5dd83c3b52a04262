// One file out of a zip, never more of it than was allowed, whatever the zip claims.

import { Inflate } from "fflate";

import { Refused } from "../refused.js";

const [STORED, DEFLATED] = [0, 8];
/** Packed bytes at a time: they give at most a thousand times as many, and are counted before the next. */
const STEP = 16 * 1024;

/** The bytes of an entry of the directory; throws `Refused` where there are more than `most`, or they are damaged. */
export function unpack(bytes, { method, locked, packed, size, at }, most) {
  if (locked) throw new Refused("locked");
  if (size > most) throw new Refused("tooBig", { bytes: size, most });
  const part = bytes.subarray(at, at + packed);
  if (part.length < packed) throw new Refused("broken");
  if (method === STORED) return part.slice();
  if (method !== DEFLATED) throw new Refused("method");
  return inflate(part, most);
}

function inflate(part, most) {
  const chunks = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > most) throw new Refused("bomb");
    chunks.push(chunk);
  });
  for (let from = 0; from < part.length; from += STEP) {
    stream.push(part.subarray(from, from + STEP), from + STEP >= part.length);
  }
  const whole = new Uint8Array(length);
  let to = 0;
  for (const chunk of chunks) {
    whole.set(chunk, to);
    to += chunk.length;
  }
  return whole;
}
