// Light, dark, or as the system says. The choice is remembered.

import { texts } from "../texts/texts.js";
import { recall, remember } from "./remember.js";

const KEY = "nutgraf.theme";
const THEMES = ["auto", "light", "dark"];

/** Puts the remembered theme in force and lets the button walk through the three. */
export function startTheme(button) {
  const last = recall(KEY);
  let theme = THEMES.includes(last) ? last : "auto";
  const apply = () => {
    document.documentElement.dataset.theme = theme;
    button.dataset.theme = theme;
    button.setAttribute("aria-label", texts.ui.changeTheme(texts.ui.themes[theme]));
    button.title = texts.ui.theme(texts.ui.themes[theme]);
  };
  button.addEventListener("click", () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
    remember(KEY, theme);
    apply();
  });
  apply();
}
