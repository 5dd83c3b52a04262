import { axeEverywhere } from "../support/axe-everywhere.mjs";

export default axeEverywhere("on a phone", { width: 390, height: 844 }, ["dark", "the system's colours"]);
