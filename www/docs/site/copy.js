// A button beside lines of code that copies them.

const said = Object.assign(document.createElement("p"), { className: "visually-hidden" });
said.role = "status";
document.body.append(said);

for (const box of navigator.clipboard ? document.querySelectorAll(".code") : []) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "copy", textContent: "Copy" });
  button.addEventListener("click", async () => {
    const words = await navigator.clipboard.writeText(box.querySelector("code").textContent).then(
      () => "Copied",
      () => "Not copied: the browser did not allow it",
    );
    said.textContent = words;
    button.textContent = words;
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  box.append(button);
}
