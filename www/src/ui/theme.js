// Light, dark, or as the system says. The choice is remembered.

import { recall, remember } from "./remember.js";

const KEY = "nutgraf.theme";
const THEMES = { auto: "System", light: "Light", dark: "Dark" };

/** Puts the remembered theme in force and lets the button walk through the three. */
export function startTheme(button) {
  const last = recall(KEY);
  let theme = Object.hasOwn(THEMES, last) ? last : "auto";
  const apply = () => {
    document.documentElement.dataset.theme = theme;
    button.dataset.theme = theme;
    button.setAttribute("aria-label", `Colours: ${THEMES[theme]}. Change`);
    button.title = `Colours: ${THEMES[theme]}`;
  };
  button.addEventListener("click", () => {
    const names = Object.keys(THEMES);
    theme = names[(names.indexOf(theme) + 1) % names.length];
    remember(KEY, theme);
    apply();
  });
  apply();
}
