// A browser of before highlights.
Object.defineProperty(CSS, "highlights", { value: undefined });
