/** Where rows (or columns) begin and end, in pixels. Rows of one height cost nothing; only the others are kept. */
export interface Axis {
  readonly count: number;
  /** Of all of them together. */
  readonly total: number;
  /** The near edge of one; of `count` itself, the far edge of the last. */
  offset(index: number): number;
  size(index: number): number;
  /** The one at this place; the first or last for places outside. */
  indexAt(pixels: number): number;
}

interface Exception {
  readonly index: number;
  readonly size: number;
  /** How far all exceptions up to and including this one move what follows. */
  readonly shift: number;
}

/**
 * @param sizes the sizes that differ from `usual`, in pixels; 0 is hidden.
 */
export function createAxis(count: number, usual: number, sizes: ReadonlyMap<number, number>): Axis {
  const exceptions = [...sizes]
    .filter(([index]) => index < count)
    .sort(([one], [other]) => one - other)
    .reduce<Exception[]>((list, [index, size]) => {
      list.push({ index, size, shift: (list.at(-1)?.shift ?? 0) + size - usual });
      return list;
    }, []);
  const offset = (index: number): number => index * usual + shiftBefore(exceptions, index);
  return {
    count,
    total: offset(count),
    offset,
    size: (index) => sizes.get(index) ?? usual,
    indexAt: (pixels) => lastTrue(0, count - 1, (index) => offset(index) <= pixels),
  };
}

function shiftBefore(exceptions: readonly Exception[], index: number): number {
  const place = lastTrue(-1, exceptions.length - 1, (at) => (exceptions[at]?.index ?? Infinity) < index);
  return exceptions[place]?.shift ?? 0;
}

/** The last number from `first` to `last` for which an answer that turns from yes to no once is yes; `first` is taken as yes. */
function lastTrue(first: number, last: number, answer: (at: number) => boolean): number {
  let low = first;
  let high = Math.max(first, last);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (answer(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
