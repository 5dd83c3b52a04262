// Filters the rules by words: all of them have to stand in a rule. What is typed is kept in the address, so that a list
// can be linked.

const form = document.getElementById("rule-filter");
const field = document.getElementById("rule-words");
const count = document.getElementById("rule-count");
const rules = [...document.querySelectorAll(".rule")].map((rule) => ({ rule, words: rule.textContent.toLowerCase() }));

form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
field.addEventListener("input", () => {
  filter();
  const query = field.value.trim() ? `?words=${encodeURIComponent(field.value.trim())}` : "";
  history.replaceState(null, "", `${location.pathname}${query}`);
});
field.value = new URLSearchParams(location.search).get("words") ?? "";
if (field.value) filter();

function filter() {
  const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { rule, words } of rules) {
    rule.hidden = !wanted.every((word) => words.includes(word));
    if (!rule.hidden) shown++;
  }
  for (const room of document.querySelectorAll(".rule-room")) {
    room.hidden = !room.querySelector(".rule:not([hidden])");
    document.querySelector(`.rule-index [data-room="${room.dataset.room}"]`).hidden = room.hidden;
  }
  count.textContent = wanted.length > 0 ? `${shown} of ${count.dataset.all} rules` : `${count.dataset.all} rules`;
}
