// The package's files lie elsewhere than its script.
import { Analyzer } from "nutgraf";
import { configure } from "nutgraf/element";

const files = { worker: "/files/worker.js", wasm: "/files/nutgraf_bg.wasm" };
configure(files);

Analyzer.create(files).then(async (analyzer) => {
  const { values } = await analyzer.analyze("Norway pledged 2.4 million euros to Ukraine.");
  document.querySelector("output").textContent = `${values[0].amount} ${values[0].currency}`;
});
