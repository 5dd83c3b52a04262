import { docsAxe } from "../support/docs-axe.mjs";

export default docsAxe("light", { width: 1280, height: 900 });
