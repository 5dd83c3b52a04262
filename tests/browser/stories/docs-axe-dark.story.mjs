import { docsAxe } from "../support/docs-axe.mjs";

export default docsAxe("dark", { width: 1280, height: 900 });
