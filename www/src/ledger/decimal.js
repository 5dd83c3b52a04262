// Decimals as strings, added without losing a digit.

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Whether a string is a decimal that can be added. */
export function isDecimal(text) {
  return DECIMAL.test(text);
}

/** "1.5" and "2" as "3.5". */
export function addDecimals(a, b) {
  const places = Math.max(fraction(a).length, fraction(b).length);
  return written(scaled(a, places) + scaled(b, places), places);
}

/** Below zero where `a` is the smaller, above where it is the greater. */
export function compareDecimals(a, b) {
  const places = Math.max(fraction(a).length, fraction(b).length);
  const difference = scaled(a, places) - scaled(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function fraction(text) {
  return DECIMAL.exec(text)?.[3] ?? "";
}

function scaled(text, places) {
  const [, minus, whole, rest = ""] = DECIMAL.exec(text);
  const digits = BigInt(whole + rest.padEnd(places, "0"));
  return minus ? -digits : digits;
}

function written(number, places) {
  const digits = String(number < 0n ? -number : number).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const rest = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${number < 0n ? "-" : ""}${whole}${rest ? `.${rest}` : ""}`;
}
