// The calling side of a line to another thread: calls by id, from the line's start to its end.
//
// A message is {id, method, args}; each is answered by {id, result} or {id, error}, after any number of {id, piece}.

/** Calls over one port, which is opened by `open()`: a promise of a port, see `ports.js`. */
export class Line {
  #onEnd;
  #opened;
  #port = null;
  #ended = null;
  #calls = new Map();
  #lastId = 0;

  /** `onEnd(reason)` is told once, however the line ends: by `end`, by an opening that fails, or by a port that breaks. */
  constructor(open, onEnd = () => {}) {
    this.#onEnd = onEnd;
    this.#opened = open().then(
      (port) => this.#take(port),
      (error) => this.end(error),
    );
  }

  /**
   * Calls a method. `hear` is told of every piece that comes ahead of the result. Rejects with an `Error` that has the
   * `code` and `detail` that were thrown there, or with the reason for which the line has ended.
   */
  call(method, args = [], { hear = () => {}, transfer = [] } = {}) {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#lastId;
    const answer = new Promise((resolve, reject) => this.#calls.set(id, { resolve, reject, hear }));
    this.#opened.then(() => {
      try {
        this.#port?.post({ id, method, args }, transfer);
      } catch (error) {
        this.#settle(id)?.reject(error); // Arguments that no message can hold.
      }
    });
    return answer;
  }

  /** Ends the line, and all that waits for it with the same reason. */
  end(reason) {
    if (this.#ended) return;
    this.#ended = reason;
    this.#port?.close();
    this.#port = null;
    for (const { reject } of this.#calls.values()) reject(reason);
    this.#calls.clear();
    this.#onEnd(reason);
  }

  #take(port) {
    if (this.#ended) return port.close();
    this.#port = port;
    port.listen({ message: (data) => this.#receive(data), broke: (error) => this.end(error) });
  }

  #receive({ id, result, error, piece }) {
    if (!this.#calls.has(id)) return; // Nobody waits for it any more, or it is a library's own message.
    if (piece !== undefined) return this.#calls.get(id).hear(piece);
    const { resolve, reject } = this.#settle(id);
    if (!error) return resolve(result);
    const { message, ...about } = error;
    const reason = Object.assign(new Error(message), about);
    reject(reason);
    if (error.broken) this.end(reason);
  }

  #settle(id) {
    const call = this.#calls.get(id);
    this.#calls.delete(id);
    return call;
  }
}
