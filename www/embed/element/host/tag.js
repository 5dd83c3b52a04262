// The language of the interface of an element.

/** Its own `lang`, else that of what stands around it, out of shadow trees too; "en" where nothing names one. */
export function tagOf(element) {
  for (let at = element; at; at = at.getRootNode().host) {
    const named = at.closest("[lang]");
    if (named?.lang) return named.lang;
  }
  return "en";
}
