// The ways to send something that a page and a worker have alike, each as `{id, act, local}` for `attempt`.

import { address, needed, settled, socketAddress } from "./watch.js";

const fetched = (url) => fetch(url, { mode: "no-cors" });

const requested = (url) => {
  const request = new (needed("XMLHttpRequest"))();
  request.open("GET", url);
  request.send();
  return settled(request, "load", "error");
};

const imported = (url) => import(/* @vite-ignore */ url);

const streamed = async (source) => {
  const end = await settled(source, "open", "error");
  source.close();
  return end;
};

export const ANYWHERE = [
  { id: "fetch", act: () => fetched(address("fetch")), local: () => fetched("data:,") },
  { id: "xhr", act: () => requested(address("xhr")), local: () => requested("data:,") },
  { id: "websocket", act: () => settled(new (needed("WebSocket"))(socketAddress("websocket")), "open", "error") },
  { id: "eventsource", act: () => streamed(new (needed("EventSource"))(address("eventsource"))) },
  { id: "webtransport", act: () => new (needed("WebTransport"))(address("webtransport")).ready },
  { id: "import", act: () => imported(address("import.js")), local: () => imported("data:text/javascript,") },
];
