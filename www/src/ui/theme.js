// Light, dark, or as the system says. The choice is the only thing that the page remembers.

import { texts } from "../texts/texts.js";

const KEY = "nutgraf.theme";
const THEMES = ["auto", "light", "dark"];

/** Puts the remembered theme in force and lets the button walk through the three. */
export function startTheme(button) {
  let theme = remembered();
  const apply = () => {
    document.documentElement.dataset.theme = theme;
    button.dataset.theme = theme;
    button.setAttribute("aria-label", texts.ui.changeTheme(texts.ui.themes[theme]));
    button.title = texts.ui.theme(texts.ui.themes[theme]);
  };
  button.addEventListener("click", () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
    remember(theme);
    apply();
  });
  apply();
}

function remembered() {
  try {
    const theme = localStorage.getItem(KEY);
    return THEMES.includes(theme) ? theme : "auto";
  } catch {
    return "auto"; // Storage can be forbidden; the system's choice is a good one.
  }
}

function remember(theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Then it holds until the page is left.
  }
}
