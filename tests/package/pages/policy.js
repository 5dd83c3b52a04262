// Reads a text under whatever policy the page stands, and says what came of it: a word and why.
import { Analyzer } from "./node_modules/nutgraf/dist/index.js";

const output = document.querySelector("output");
const asked = Object.fromEntries(new URLSearchParams(location.search));
try {
  const analyzer = await Analyzer.create(asked);
  const { values } = await analyzer.analyze("It cost $5.");
  const rules = await analyzer.rules();
  analyzer.dispose();
  output.textContent = `read: ${values[0].amount} by ${rules.length > 20 ? "many" : "few"} rules, ${document.querySelectorAll("iframe").length} frames left`;
} catch ({ name, code, message }) {
  output.textContent = `${name} ${code}: ${message}`;
}
