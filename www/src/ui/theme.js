// Light, dark, or as the system says. The choice is the only thing that the page remembers.

const KEY = "nutgraf.theme";
const THEMES = { auto: "System", light: "Light", dark: "Dark" };

/** Puts the remembered theme in force and lets the button walk through the three. */
export function startTheme(button) {
  let theme = remembered();
  const apply = () => {
    document.documentElement.dataset.theme = theme;
    button.dataset.theme = theme;
    button.setAttribute("aria-label", `Colours: ${THEMES[theme]}. Change`);
    button.title = `Colours: ${THEMES[theme]}`;
  };
  button.addEventListener("click", () => {
    const names = Object.keys(THEMES);
    theme = names[(names.indexOf(theme) + 1) % names.length];
    remember(theme);
    apply();
  });
  apply();
}

function remembered() {
  try {
    const theme = localStorage.getItem(KEY);
    return theme in THEMES ? theme : "auto";
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
