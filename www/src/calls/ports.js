// Ports that a line runs over: `post(message, transfer)`, `listen({message, broke})`, `close()`.

/** A worker of the browser. `ended(event)` gives the error for a worker that fails by itself. */
export function workerPort(worker, ended) {
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    listen({ message, broke }) {
      worker.addEventListener("message", ({ data }) => message(data));
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        broke(ended(event));
      });
    },
    close: () => worker.terminate(),
  };
}
