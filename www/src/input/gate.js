// No text of the reader's own comes in before the page is locked: until then the box and the files are shut, and say why.

import { prepare, whenPrepared } from "../reading/prepare.js";
import { texts } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { byId } from "../ui/dom.js";
import { showNotice } from "../ui/notice.js";

const WAYS_IN = ["paste", "drop", "dragenter", "dragover"];

/** Shuts every way in, and opens them once the page and its first worker refuse to connect. */
export async function openWhenLocked(engine) {
  const { placeholder } = byId("input");
  shut();
  prepare().catch(({ message }) => {
    byId("input").placeholder = texts.gate.failed(message);
    showNotice(texts.gate.failed(message), { problem: true, action: texts.gate.again, run: () => location.reload() });
  });
  const { locked } = await whenPrepared;
  const workerLocked = await engine.locked().catch(() => false);
  open(placeholder);
  if (!locked || !workerLocked) showNotice(texts.gate.open, { problem: true });
}

function shut() {
  set(true);
  byId("input").placeholder = texts.gate.wait;
  for (const way of WAYS_IN) addEventListener(way, refuse, true);
}

function open(placeholder) {
  set(false);
  byId("input").placeholder = placeholder;
  for (const way of WAYS_IN) removeEventListener(way, refuse, true);
}

function set(shutNow) {
  byId("intake").setAttribute("aria-busy", String(shutNow));
  for (const id of ["input", "choose", "file"]) byId(id).disabled = shutNow;
}

function refuse(event) {
  event.preventDefault();
  event.stopPropagation();
  if (event.type === "paste" || event.type === "drop") announce(texts.gate.wait);
}
