/**
 * Where do names beside these heights stand so that none lies on another? Each moves as little as keeps the gap.
 *
 * Names that would touch form a cluster, which is centred on the heights of its members; clusters that come to touch are
 * joined in turn. The order from low to high stays.
 *
 * @param heights - on the value axis, in any order
 * @param gap - the least distance between two names, in the same unit
 * @returns one height for each given, in their order
 */
export function spreadLabels(heights: readonly number[], gap: number): number[] {
  const order = heights.map((_, index) => index).sort((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0) || one - other);
  const clusters: Cluster[] = [];
  for (const index of order) {
    let cluster: Cluster = { members: [index], centre: heights[index] ?? 0 };
    for (let below = clusters.at(-1); below !== undefined && touches(below, cluster, gap); below = clusters.at(-1)) {
      cluster = join(below, cluster);
      clusters.pop();
    }
    clusters.push(cluster);
  }
  const spread = heights.slice();
  for (const { members, centre } of clusters)
    members.forEach((index, position) => {
      spread[index] = centre + (position - (members.length - 1) / 2) * gap;
    });
  return spread;
}

interface Cluster {
  /** From low to high. */
  readonly members: readonly number[];
  readonly centre: number;
}

function touches(below: Cluster, above: Cluster, gap: number): boolean {
  return above.centre - below.centre < ((below.members.length + above.members.length) / 2) * gap;
}

/** The mean of its members' heights, which moves them least in sum of squares. */
function join(below: Cluster, above: Cluster): Cluster {
  const [lower, upper] = [below.members.length, above.members.length];
  return { members: [...below.members, ...above.members], centre: (below.centre * lower + above.centre * upper) / (lower + upper) };
}
