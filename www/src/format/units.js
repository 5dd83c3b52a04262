// UCUM codes in words. A code that is not here is shown as it is: it is right, if not pretty.

const UNITS = {
  mm: 'mm', cm: 'cm', m: 'm', km: 'km', m2: 'm²', km2: 'km²', m3: 'm³', har: 'hectares',
  g: 'g', mg: 'mg', ug: 'µg', ng: 'ng', kg: 'kg', t: 'tonnes', Mt: 'million tonnes',
  l: 'litres', L: 'litres', ml: 'ml', mL: 'ml',
  W: 'W', kW: 'kW', MW: 'MW', GW: 'GW', 'W.h': 'Wh', 'kW.h': 'kWh', 'MW.h': 'MWh', 'GW.h': 'GWh', 'TW.h': 'TWh',
  V: 'V', Hz: 'Hz', kHz: 'kHz', MHz: 'MHz', GHz: 'GHz', J: 'J', Pa: 'Pa', hPa: 'hPa', bar: 'bar',
  Cel: '°C', '[degF]': '°F', K: 'K', deg: 'degrees',
  a: 'years', mo: 'months', wk: 'weeks', d: 'days', h: 'hours', min: 'minutes', s: 'seconds', ms: 'ms',
  'km/h': 'km/h', 'm/s': 'm/s', '[mi_i]/h': 'mph', '[kn_i]': 'knots',
  '[in_i]': 'inches', '[ft_i]': 'feet', '[yd_i]': 'yards', '[mi_i]': 'miles', '[nmi_i]': 'nautical miles',
  '[sft_i]': 'sq ft', '[smi_us]': 'sq miles', '[mi_i]2': 'sq miles', '[ft_i]2': 'sq ft', '[acr_us]': 'acres', '[acr_br]': 'acres',
  '[oz_av]': 'ounces', '[lb_av]': 'pounds', '[stone_av]': 'stone', '[ston_av]': 'short tons', '[lton_av]': 'long tons',
  '[gal_us]': 'gallons', '[gal_br]': 'gallons', '[pt_br]': 'pints', '[bbl_us]': 'barrels', '[oz_troy]': 'troy ounces', '[oz_tr]': 'troy ounces',
  '[pp]': 'percentage points', '[ppth]': 'per thousand', '[ppm]': 'ppm',
  bit: 'bits', By: 'bytes', kBy: 'KB', MBy: 'MB', GBy: 'GB', TBy: 'TB',
};

/** The name of a UCUM code, as it stands after a number. */
export function unitName(code) {
  return UNITS[code] ?? code;
}
