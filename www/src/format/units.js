// UCUM codes as signs, or in the words that the texts have for them. A code that is in neither is shown as it is: it is
// right, if not pretty.

import { wordFor } from "../texts/language.js";

const SYMBOLS = {
  m2: "m²",
  km2: "km²",
  m3: "m³",
  cm3: "cm³",
  km3: "km³",
  um: "µm",
  ug: "µg",
  mL: "ml",
  Cel: "°C",
  "[degF]": "°F",
  "[mi_i]/h": "mph",
  "[HP]": "hp",
  "W.h": "Wh",
  "kW.h": "kWh",
  "MW.h": "MWh",
  "GW.h": "GWh",
  "TW.h": "TWh",
  kBy: "kB",
  MBy: "MB",
  GBy: "GB",
  TBy: "TB",
  "Mbit/s": "Mbit/s",
  "Gbit/s": "Gbit/s",
  "[psi]": "psi",
};

/** The name of a UCUM code, as it stands after a number; `texts` are those of `texts/facts`. */
export function unitName(code, texts) {
  const annotation = /^\{(.+)\}$/.exec(code);
  if (annotation) return texts.format.annotated(annotation[1]);
  return Object.hasOwn(SYMBOLS, code) ? SYMBOLS[code] : wordFor(texts.format.units, code);
}
