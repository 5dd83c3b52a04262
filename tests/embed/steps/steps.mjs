// All steps: a function of a scene, see `support/scene.mjs`, and what it holds in words. A further one is a function and a
// line in the list of its file.
import { ATTRIBUTES } from "./attributes.mjs";
import { SOURCES } from "./sources.mjs";

export const STEPS = [...ATTRIBUTES, ...SOURCES];
