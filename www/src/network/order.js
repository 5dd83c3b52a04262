// An order of nodes in which those that are linked stand near each other.

const ROUNDS = 12;

/** Each group of nodes that hang together stands alone; within it each node goes where its links pull it. */
export function besideEachOther(links, weights) {
  const neighbours = neighboursOf(links, weights);
  const groups = groupsOf(neighbours).map((group) => settled(group, neighbours));
  return groups.sort((a, b) => b.length - a.length).flat();
}

function neighboursOf(links, weights) {
  const neighbours = new Map();
  const note = (node, other, weight) => {
    if (!neighbours.has(node)) neighbours.set(node, new Map());
    neighbours.get(node).set(other, weight);
  };
  for (const link of links) {
    note(link.from, link.to, weights.get(link));
    note(link.to, link.from, weights.get(link));
  }
  return neighbours;
}

/** Depth first from the one with the most neighbours, along the strongest links. */
function groupsOf(neighbours) {
  const seen = new Set();
  const groups = [];
  const most = [...neighbours.keys()].sort((a, b) => neighbours.get(b).size - neighbours.get(a).size);
  for (const start of most) {
    if (seen.has(start)) continue;
    const group = [];
    const left = [start];
    while (left.length > 0) {
      const node = left.pop();
      if (seen.has(node)) continue;
      seen.add(node);
      group.push(node);
      left.push(...[...neighbours.get(node)].sort((a, b) => a[1] - b[1]).map(([other]) => other));
    }
    groups.push(group);
  }
  return groups;
}

/** The best of several rounds, judged by how far all links reach together. */
function settled(group, neighbours) {
  let order = group;
  let best = { order, cost: costOf(order, neighbours) };
  for (let round = 0; round < ROUNDS; round += 1) {
    const at = new Map(order.map((node, place) => [node, place]));
    const pull = (node) => {
      const around = [...neighbours.get(node)];
      const weight = around.reduce((sum, [, own]) => sum + own, 0) + 1;
      return around.reduce((sum, [other, own]) => sum + at.get(other) * own, at.get(node)) / weight;
    };
    const pulls = new Map(order.map((node) => [node, pull(node)]));
    order = [...order].sort((a, b) => pulls.get(a) - pulls.get(b));
    const cost = costOf(order, neighbours);
    if (cost < best.cost) best = { order, cost };
  }
  return best.order;
}

function costOf(order, neighbours) {
  const at = new Map(order.map((node, place) => [node, place]));
  let cost = 0;
  for (const node of order) {
    for (const [other, weight] of neighbours.get(node)) cost += Math.abs(at.get(other) - at.get(node)) * weight;
  }
  return cost;
}
