import { docsAxe } from "../support/docs-axe.mjs";

export default docsAxe("light", { width: 390, height: 844 });
