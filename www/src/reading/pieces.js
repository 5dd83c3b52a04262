// An analysis on its way between threads: its progress, and its long lists ahead of it. Taking in a hundred thousand facts
// at once would stop the page for seconds.

const SLICE = 2000;

/** Sends an analysis' long lists ahead by `tell`, in slices, and leaves them empty in it. */
export function sendAhead(analysis, tell) {
  for (const [owner, lists] of longLists(analysis)) {
    for (const list of lists) {
      const all = owner[list];
      if (all.length <= SLICE) continue;
      for (let at = 0; at < all.length; at += SLICE) tell({ list, slice: all.slice(at, at + SLICE) });
      owner[list] = [];
    }
  }
}

/** Makes a call that gives `{analysis, …}` by `call(hear)`, with the lists put back that came ahead. */
export async function whole(call, onProgress) {
  const ahead = {};
  const result = await call(({ progress, list, slice }) => {
    if (progress !== undefined) onProgress(progress);
    else (ahead[list] ??= []).push(slice);
  });
  for (const [owner, lists] of longLists(result.analysis)) {
    for (const list of lists) if (ahead[list]) owner[list] = ahead[list].flat();
  }
  return result;
}

function longLists(analysis) {
  return [
    [analysis.article, ["parts", "sentences"]],
    [analysis, ["entities", "values", "facts", "unread"]],
  ];
}
