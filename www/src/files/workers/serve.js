// The worker's side of a helper: methods by name, their results or refusals sent back.

import { answer } from "../../calls/answer.js";
import { Refused } from "../refused.js";

/** Lets the page call methods. Each gives its result, or throws `Refused`; anything else that it throws is "broken". */
export function serve(methods) {
  const refusing = ([name, method]) => [name, (_tell, ...args) => refusingToBreak(method, args)];
  answer(Object.fromEntries(Object.entries(methods).map(refusing)));
}

async function refusingToBreak(method, args) {
  try {
    return await method(...args);
  } catch (error) {
    throw error.name === "Refused" ? error : new Refused("broken");
  }
}
