export { analyze } from "../api/index.js";
