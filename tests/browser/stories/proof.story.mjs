import { createSocket } from "node:dgram";
import { createServer } from "node:http";
import { networkInterfaces } from "node:os";

import { open } from "../support/page.mjs";

export default {
  name: "the proof tries to send something and tells the truth: a server that listens gets what is told as not stopped, and no more",
  async run({ page, url, assert, errors, requests }) {
    const listener = await listen();
    // The same page, aimed at a server that exists. The sums are for the page as it was built.
    await page.route(url, (route) => changed(route, (text) => text.replaceAll(/ integrity="[^"]*"/g, "")));
    await page.route("**/assets/*.js", (route) => changed(route, listener.aimAt));
    await open(page, url);
    await page.locator("#intake[aria-busy=false]").waitFor();
    await page.locator("#open-privacy").click();
    const before = page.url();
    await page.getByRole("button", { name: "Try to send something" }).click();
    await page.locator(".proof-sum", { hasText: /tries: \d+ stopped/ }).waitFor({ timeout: 45_000 });
    await page.waitForTimeout(500);

    const ended = await page.evaluate(() =>
      [...document.querySelectorAll("#proof tr[data-way]")].flatMap(({ dataset, cells }) =>
        [...cells].slice(1).map((cell, at) => [`${["page", "worker"][at]} ${dataset.way}`, cell.querySelector(".outcome")?.classList[1]]),
      ),
    );
    const which = (outcome) => ended.filter(([, how]) => how === outcome).map(([way]) => way);
    assert.deepEqual(which("open"), ["page webrtc", "page preconnect", "page lookup", "page own-host"], "told as not stopped");
    assert.deepEqual(which("silent"), []);
    assert.deepEqual(which("untried"), ["page navigation", "page window", "page service-worker"]);
    assert.ok(which("stopped").length >= 30, which("stopped").join(", "));
    for (const way of ["worker document", "worker webrtc"]) assert.ok(which("absent").includes(way), way);
    assert.deepEqual(listener.requests, [], "no request came");
    assert.ok(listener.calls > 0 || listener.host === "127.0.0.1", "the call did, as the table says");
    assert.equal(page.url(), before, "nobody was led away");
    await listener.close();
    requests.splice(0, requests.length, ...requests.filter((request) => !request.url.startsWith(listener.url)));
    requests.splice(0, requests.length, ...requests.filter((request) => !/^ws:|\/\/nutgraf\.invalid\//.test(request.url)));
    errors.length = 0; // Every refusal is one.
  },
};

async function changed(route, change) {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.text()) });
}

/** A server that notes whatever comes, by TCP or UDP. A browser's calls leave this machine's own address out. */
async function listen() {
  const addresses = Object.values(networkInterfaces()).flat();
  const host = addresses.find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? "127.0.0.1";
  const [requests, calls] = [[], []];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(204, { "access-control-allow-origin": "*" }).end();
  });
  server.on("upgrade", (request, socket) => {
    requests.push(`socket ${request.url}`);
    socket.destroy();
  });
  const socket = createSocket("udp4");
  socket.on("message", (message) => calls.push(message));
  await new Promise((resolve) => server.listen(0, resolve));
  await new Promise((resolve) => socket.bind(0, resolve));
  const [tcp, udp] = [server.address().port, socket.address().port];
  return {
    host,
    requests,
    url: `http://${host}:${tcp}/`,
    get calls() {
      return calls.length;
    },
    aimAt: (script) =>
      script
        .replaceAll("https://nutgraf.invalid/", `http://${host}:${tcp}/`)
        .replaceAll("wss://nutgraf.invalid/", `ws://${host}:${tcp}/`)
        .replaceAll("stun:nutgraf.invalid", `stun:${host}:${udp}`),
    close: () => new Promise((resolve) => server.close(() => socket.close(resolve)) && server.closeAllConnections()),
  };
}
