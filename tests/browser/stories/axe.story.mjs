import { axeEverywhere } from "../support/axe-everywhere.mjs";

export default axeEverywhere("on a desk", { width: 1280, height: 800 }, ["light"]);
