// The ways to send something that a page has, each as `{id, act, local}` for `attempt`. None of them leaves the page or
// opens another.

import { el } from "../ui/dom.js";
import { ANYWHERE } from "./anywhere.js";
import { address, needed, settled } from "./watch.js";

/** What is put into the page for an attempt is taken away after this time. */
const CLEAR_MS = 2000;
/** So long a link may take to be followed. */
const BACK_MS = 300;

const link = (rel, file, more = {}) => ({ act: () => placed(el("link", { rel, href: address(file), ...more })) });

export const FROM_PAGE = [
  ...ANYWHERE,
  { id: "beacon", act: () => needed("sendBeacon", navigator).call(navigator, address("beacon"), "") },
  { id: "later", act: () => needed("fetchLater")(address("later"), { method: "POST" }) },
  { id: "image", act: () => placed(el("img", { src: address("image.png"), alt: "" })) },
  { id: "background", act: () => placed(pictured(address("background.png"))) },
  { id: "media", act: () => placed(el("audio", { src: address("media.mp3") })) },
  { id: "object", act: () => placed(el("object", { data: address("object") })) },
  { id: "frame", act: () => placed(el("iframe", { src: address("frame") })) },
  { id: "form", act: submitted },
  { id: "style", ...link("stylesheet", "style.css") },
  { id: "inline-style", act: () => placed(el("style", {}, `@import url("${address("inline-style.css")}");`)) },
  { id: "font", act: () => new FontFace("nutgraf-proof", `url("${address("font.woff2")}")`).load() },
  { id: "script", act: () => placed(Object.assign(el("script"), { src: address("script.js") })) },
  { id: "worker", act: () => settled(new Worker(address("worker.js")), "message", "error") },
  { id: "prefetch", ...link("prefetch", "prefetch") },
  { id: "preload", ...link("preload", "preload.png", { as: "image" }) },
  { id: "modulepreload", ...link("modulepreload", "modulepreload.js") },
  { id: "ping", act: pinged },
  { id: "webrtc", act: called },
  { id: "preconnect", ...link("preconnect", "") },
  { id: "lookup", ...link("dns-prefetch", "") },
];

/** Puts something into the page, out of sight, until it has come or failed. */
function placed(element) {
  const end = settled(element, "load", "error");
  hidden(element);
  return end;
}

function hidden(...children) {
  const room = el("div", { class: "proof-room", "aria-hidden": "true" }, ...children);
  document.body.append(room);
  setTimeout(() => room.remove(), CLEAR_MS);
}

function pictured(picture) {
  const box = el("div");
  box.style.setProperty("background-image", `url("${picture}")`);
  return box;
}

/** Sent into a frame of its own: the page stays, whatever comes. */
function submitted() {
  const frame = el("iframe", { name: "nutgraf-proof" });
  const form = el("form", { action: address("form"), method: "post", target: "nutgraf-proof" });
  hidden(frame, form);
  form.submit();
  return new Promise(() => {});
}

/** A link to where the reader is already, which would tell another address that it was followed. */
function pinged() {
  const before = location.href;
  history.replaceState(history.state, "", "#nutgraf-proof");
  el("a", { href: "#nutgraf-proof", ping: address("ping") }).click();
  // A browser can go there only after this, and would come too late.
  setTimeout(() => history.replaceState(history.state, "", before), BACK_MS);
  return new Promise(() => {});
}

/** A call first asks a server how it is seen from outside: that alone could carry words out. */
async function called() {
  const connection = new (needed("RTCPeerConnection"))({ iceServers: [{ urls: "stun:nutgraf.invalid" }] });
  try {
    connection.createDataChannel("proof");
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise((resolve) => setTimeout(resolve, 500));
    return "asked";
  } finally {
    connection.close();
  }
}
