// Events of the elements: they bubble, and leave every shadow root.

/** Tells what has happened to whoever listens to an element. */
export function tell(element, name, detail) {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
