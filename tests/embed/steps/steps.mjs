// All steps: a function of a scene, see `support/scene.mjs`, and what it holds in words. A further one is a function and a
// line in the list of its file.
import { ATTRIBUTES } from "./attributes.mjs";
import { ENGINE } from "./engine.mjs";
import { EVERYONE } from "./everyone.mjs";
import { FALLS } from "./falls.mjs";
import { FRAMES } from "./frames.mjs";
import { LOOKS } from "./looks.mjs";
import { MANNERS } from "./manners.mjs";
import { POLICIES } from "./policies.mjs";
import { SOURCES } from "./sources.mjs";
import { THREAD } from "./thread.mjs";
import { WAYS } from "./ways.mjs";
import { WORDS } from "./words.mjs";
import { WRONG } from "./wrong.mjs";

export const STEPS = [
  ...[ATTRIBUTES, SOURCES, WORDS, WAYS, MANNERS, LOOKS],
  ...[ENGINE, POLICIES, FALLS, FRAMES, WRONG, EVERYONE, THREAD],
].flat();
