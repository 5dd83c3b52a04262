// Amounts and quantities in plain words and full digits.

import { unitName } from './units.js';

/** Decimals come as strings; Intl formats those without losing a digit. */
const DECIMAL = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
const CURRENCIES = new Intl.DisplayNames('en', { type: 'currency' });

const BOUNDS = {
  exact: '',
  about: 'about',
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
  nearly: 'nearly',
  range: '',
};

/** "1500000000" as "1,500,000,000"; what is no decimal stays as it is. */
export function decimal(amount) {
  return /^-?\d+(\.\d+)?$/.test(amount) ? DECIMAL.format(amount) : amount;
}

/** `{bound, main, tail}`: "at least", "1,500,000,000 EUR", "per month". */
export function amountInWords(value) {
  const number = value.high === null ? decimal(value.amount) : `${decimal(value.amount)} – ${decimal(value.high)}`;
  return {
    bound: BOUNDS[value.bound] ?? value.bound,
    main: value.kind === 'money' ? `${number} ${value.currency}` : measured(number, value),
    tail: [value.per && `per ${value.per}`, value.of && `of ${value.of.text}`].filter(Boolean).join(' '),
  };
}

/** "Euro" for "EUR"; the code itself where it has no name. */
export function currencyName(code) {
  try {
    return CURRENCIES.of(code) ?? code;
  } catch {
    return code; // Not the form of a code.
  }
}

function measured(number, { unit, item, amount, high }) {
  if (unit === 'ratio') return ratio(number, amount, high);
  const words = [number + (unit === '%' ? '%' : unit ? ` ${unitName(unit)}` : ''), item?.text];
  return words.filter(Boolean).join(' ');
}

function ratio(number, amount, high) {
  if (high === null && Number(amount) >= 1) return `${number} times`;
  return `a share of ${number}`;
}
