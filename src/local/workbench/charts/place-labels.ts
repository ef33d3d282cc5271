/** A label that wants to stand at a height. */
export interface WantedLabel {
  readonly wanted: number;
  readonly size: number;
}

interface Group {
  readonly members: readonly number[];
  readonly size: number;
  /** Where the group's middle stands. */
  readonly middle: number;
}

/**
 * Middles for labels in one column, so that none overlaps another, all lie between the ends, and each is as near to
 * where it wants to be as the others let it. Labels keep the order of their wishes.
 *
 * @returns one middle for each label, in the order given. Where the labels need more room than there is, they are laid
 * out from the top and the last ones pass the lower end.
 */
export function placeLabels(labels: readonly WantedLabel[], top: number, bottom: number): readonly number[] {
  const order = labels.map((_, index) => index).sort((one, other) => (labels[one]?.wanted ?? 0) - (labels[other]?.wanted ?? 0));
  const groups = order.reduce<readonly Group[]>((placed, index) => {
    const label = labels[index];
    if (!label) return placed;
    return mergeLast([...placed, within({ members: [index], size: label.size, middle: label.wanted }, top, bottom)], labels, top, bottom);
  }, []);
  const middles = new Map<number, number>();
  for (const group of groups) {
    let edge = group.middle - group.size / 2;
    for (const index of group.members) {
      const size = labels[index]?.size ?? 0;
      middles.set(index, edge + size / 2);
      edge += size;
    }
  }
  return labels.map((label, index) => middles.get(index) ?? label.wanted);
}

/** While the last two groups overlap they become one, which stands where its members want it on average. */
function mergeLast(groups: readonly Group[], labels: readonly WantedLabel[], top: number, bottom: number): readonly Group[] {
  const [before, last] = groups.slice(-2);
  if (!before || !last || before.middle + before.size / 2 <= last.middle - last.size / 2) return groups;
  const members = [...before.members, ...last.members];
  const size = before.size + last.size;
  const joined = within({ members, size, middle: wantedMiddle(members, size, labels) }, top, bottom);
  return mergeLast([...groups.slice(0, -2), joined], labels, top, bottom);
}

/** The middle at which the members stand, on average, where they want to. */
function wantedMiddle(members: readonly number[], size: number, labels: readonly WantedLabel[]): number {
  let above = 0;
  let sum = 0;
  for (const index of members) {
    const label = labels[index];
    if (!label) continue;
    sum += label.wanted - (above + label.size / 2);
    above += label.size;
  }
  return sum / members.length + size / 2;
}

function within(group: Group, top: number, bottom: number): Group {
  const lowest = bottom - group.size / 2;
  const highest = top + group.size / 2;
  return { ...group, middle: Math.max(highest, Math.min(lowest, group.middle)) };
}
