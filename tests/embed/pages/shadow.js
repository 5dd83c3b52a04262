// An article and its facts in the shadow tree of a component of the page.
const root = document.getElementById("news").attachShadow({ mode: "open" });
root.append(document.getElementById("inner").content);
