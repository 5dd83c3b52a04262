// Waits until something is near what the reader sees.

/** How far below the window counts as near: about a screen. */
const MARGIN = "800px";

/** Calls `then` once one of these elements is near the viewport. Gives a function that stops the waiting. */
export function whenNear(elements, then) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: MARGIN },
  );
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
