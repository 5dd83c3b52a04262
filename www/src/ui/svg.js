// Elements of pictures. Geometry goes into attributes, looks into the styles, words into text nodes.

const NAMESPACE = "http://www.w3.org/2000/svg";

/** Makes an element of a picture: `svg("circle", {r: 4, class: "dot"})`; attributes that are null are left out. */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}
