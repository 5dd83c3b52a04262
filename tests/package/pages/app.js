// What every page of these does with the package: a program's call, and an element.
import { analyze } from "nutgraf";
import "nutgraf/element";

const { values } = await analyze("Norway pledged 2.4 million euros to Ukraine.");
document.querySelector("output").textContent = `${values[0].amount} ${values[0].currency}`;
