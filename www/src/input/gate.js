// No text of the reader's own comes in before the page is locked: until then the box and the files are shut, and say why.

import { prepare, whenPrepared } from "../reading/prepare.js";
import { announce } from "../ui/announce.js";
import { byId } from "../ui/dom.js";
import { showNotice } from "../ui/notice.js";

const WORDS = {
  wait: "One moment: the page closes its connections first.",
  failed: (reason) => `Nothing can be read yet: ${reason}. The box stays shut until the engine is here.`,
  again: "Try again",
  open: "This browser did not close the page’s connections. Your text is not sent all the same, but nothing here proves it: see “Nothing leaves this page”.",
};
const WAYS_IN = ["paste", "drop", "dragenter", "dragover"];

/** Shuts every way in, and opens them once the page and its first worker refuse to connect. */
export async function openWhenLocked(engine) {
  const { placeholder } = byId("input");
  shut();
  prepare().catch(({ message }) => {
    byId("input").placeholder = WORDS.failed(message);
    showNotice(WORDS.failed(message), { problem: true, action: WORDS.again, run: () => location.reload() });
  });
  const { locked } = await whenPrepared;
  const workerLocked = await engine.locked().catch(() => false);
  open(placeholder);
  if (!locked || !workerLocked) showNotice(WORDS.open, { problem: true });
}

function shut() {
  set(true);
  byId("input").placeholder = WORDS.wait;
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
  if (event.type === "paste" || event.type === "drop") announce(WORDS.wait);
}
