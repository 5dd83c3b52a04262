// UCUM codes in words. A code that is not here is shown as it is: it is right, if not pretty.

const UNITS = {
  m2: 'm²', km2: 'km²', m3: 'm³', cm3: 'cm³', km3: 'km³', um: 'µm', ug: 'µg', har: 'hectares',
  '[in_i]': 'inches', '[ft_i]': 'feet', '[yd_i]': 'yards', '[mi_i]': 'miles', '[nmi_i]': 'nautical miles', '[ly]': 'light years',
  '[smi_us]': 'square miles', '[sft_i]': 'square feet', '[syd_i]': 'square yards', '[acr_us]': 'acres',
  '[cft_i]': 'cubic feet', '[cyd_i]': 'cubic yards', '[cin_i]': 'cubic inches',
  L: 'litres', mL: 'ml', '[gal_us]': 'gallons', '[qt_us]': 'quarts', '[pt_us]': 'pints', '[foz_us]': 'fluid ounces',
  '[bbl_us]': 'barrels', '[bu_us]': 'bushels', '[cup_us]': 'cups', '[tbs_us]': 'tablespoons', '[tsp_us]': 'teaspoons',
  '[ston_av]': 'short tons', '[lton_av]': 'long tons', '[lb_av]': 'pounds', '[oz_av]': 'ounces', '[stone_av]': 'stone',
  '[car_m]': 'carats', Cel: '°C', '[degF]': '°F', deg: 'degrees',
  '[mi_i]/h': 'mph', '[ft_i]/s': 'feet per second', '[kn_i]': 'knots', '[HP]': 'hp',
  'W.h': 'Wh', 'kW.h': 'kWh', 'MW.h': 'MWh', 'GW.h': 'GWh', 'TW.h': 'TWh', cal: 'calories',
  bit: 'bits', By: 'bytes', kBy: 'kB', MBy: 'MB', GBy: 'GB', TBy: 'TB', 'Mbit/s': 'Mbit/s', 'Gbit/s': 'Gbit/s', '[psi]': 'psi',
  a: 'years', mo: 'months', wk: 'weeks', d: 'days', h: 'hours', min: 'minutes', s: 'seconds',
};

/** The name of a UCUM code, as it stands after a number. */
export function unitName(code) {
  const annotation = /^\{(.+)\}$/.exec(code);
  return annotation ? `${annotation[1]}s` : (UNITS[code] ?? code);
}
