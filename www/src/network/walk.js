// The walk through a picture by key: up and down among nodes, from a node into its links, along a link to its ends.

/** Makes a picture's keys work; `layout` is what it was drawn from. */
export function walkByKeys(picture, { places, curves }) {
  let from = 0;
  const element = (name, at) => picture.querySelector(`[data-${name}="${at}"]`);
  const curveOf = (link) => curves.findIndex((curve) => curve.link === link);
  /** The place of a node; the one that was left, if it is the same. */
  const placeOf = (node, side) => {
    const own = places.findIndex((place) => place.node === node && place.side === side);
    return own >= 0 ? own : places.findIndex((place) => place.node === node);
  };

  const fromPlace = (at, key) => {
    const { side, links } = places[at];
    if (key === "ArrowLeft" || key === "ArrowRight") {
      from = at;
      return element("link", curveOf(links[0]));
    }
    const column = places.map((_, each) => each).filter((each) => places[each].side === side);
    const next = { ArrowDown: column.indexOf(at) + 1, ArrowUp: column.indexOf(at) - 1 }[key];
    return next === undefined ? ends(key) : element("place", column[next] ?? at);
  };

  const fromLink = (at, key) => {
    const { link } = curves[at];
    if (key === "ArrowLeft") return element("place", placeOf(link.from, "from"));
    if (key === "ArrowRight") return element("place", placeOf(link.to, "to"));
    const own = places[from].links.includes(link) ? places[from].links : curves.map((curve) => curve.link);
    const next = { ArrowDown: 1, ArrowUp: -1 }[key];
    return next === undefined ? ends(key) : element("link", curveOf(own[(own.indexOf(link) + next + own.length) % own.length]));
  };

  const ends = (key) => ({ Home: element("place", 0), End: element("place", places.length - 1) })[key] ?? null;

  picture.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { place, link } = event.target.dataset;
    const next = place !== undefined ? fromPlace(Number(place), event.key) : fromLink(Number(link), event.key);
    if (!next) return;
    event.preventDefault();
    focusOn(picture, next);
  });
}

/** Focuses a node or link and leaves it as the picture's only tab stop. */
function focusOn(picture, element) {
  for (const other of picture.querySelectorAll("[tabindex='0']")) other.setAttribute("tabindex", "-1");
  element.setAttribute("tabindex", "0");
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest" });
}
