// Axe, which knows the rules of WCAG that a machine can check.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../../www/package.json", import.meta.url));
const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds wrong with the page as it is, a line a thing: rule, place and reason; of all rules, or of some. Axe
 * comes in by the DevTools protocol, so that the page's policy stays as it is.
 */
export async function violations(page, rules = TAGS) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const options = { runOnly: rules, resultTypes: ["violations"] };
  const found = await page.evaluate((chosen) => window.axe.run(document, chosen), options);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`),
  );
}
