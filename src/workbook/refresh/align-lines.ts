/** A table of this many cells is found out in a moment; larger sheets are not put to it. */
const MOST_CELLS = 4_000_000;

/**
 * Which of the lines we wrote is each line that is there now? Lines may have been put in, taken out, sorted and written over.
 * @param written - what each line was known by, "" where it had nothing to know it by
 * @param seen - the same of the lines that are there
 * @param fits - asked where neither words nor neighbours decide: may this line be that one, written over?
 * @returns for each line seen, the line written, or null where it is the user's own
 * @example
 * alignLines(["head", "Amy", "Bob", ""], ["head", "mine", "Bob", "Amy", "", "note"]) // => [0, null, 2, 1, 3, null]
 */
export function alignLines(written: readonly string[], seen: readonly string[], fits: (written: number, seen: number) => boolean = () => false): (number | null)[] {
  const result: (number | null)[] = seen.map(() => null);
  inOrder(written, seen, result);
  byWords(written, seen, result);
  byNeighbours(written, result, fits);
  return result;
}

/** The longest run of lines that kept their order. */
function inOrder(written: readonly string[], seen: readonly string[], result: (number | null)[]): void {
  let start = 0;
  while (start < written.length && start < seen.length && written[start] === seen[start]) result[start] = start++;
  const [rows, columns] = [written.length - start, seen.length - start];
  if (rows * columns === 0 || rows * columns > MOST_CELLS) return;
  const width = columns + 1;
  const longest = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const isSame = written[start + row] === seen[start + column];
      longest[row * width + column] = isSame ? 1 + at(row + 1, column + 1) : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (written[start + row] === seen[start + column]) result[start + column++] = start + row++;
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
}

/** Lines that moved: the same words, somewhere else. */
function byWords(written: readonly string[], seen: readonly string[], result: (number | null)[]): void {
  const free = missing(written, result).filter((index) => written[index] !== "");
  seen.forEach((words, index) => {
    if (result[index] !== null || words === "") return;
    const found = free.findIndex((each) => written[each] === words);
    if (found >= 0) result[index] = free.splice(found, 1)[0] ?? null;
  });
}

/** Lines whose words were written over: what stands between the same neighbours, in order. */
function byNeighbours(written: readonly string[], result: (number | null)[], fits: (written: number, seen: number) => boolean): void {
  for (const line of missing(written, result)) {
    const above = result.indexOf(line - 1);
    const below = line + 1 < written.length ? result.indexOf(line + 1) : result.length;
    const from = line === 0 ? 0 : above + 1;
    if ((line > 0 && above < 0) || from >= result.length) continue;
    const until = below < 0 ? result.length : below;
    for (let index = from; index < until && result[index] === null; index += 1) {
      if (!fits(line, index)) continue;
      result[index] = line;
      break;
    }
  }
}

function missing(written: readonly string[], result: readonly (number | null)[]): number[] {
  const found = new Set(result);
  return written.flatMap((_, index) => (found.has(index) ? [] : [index]));
}
