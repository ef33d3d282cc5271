/**
 * Which rows stand together on a page this high? As few pages as can be, each with about as many rows as the others, in their order.
 * A row higher than a page has one to itself.
 *
 * @example
 * splitRows([10, 10, 10, 10, 10], 40) // => [[0, 1, 2], [3, 4]]
 */
export function splitRows(heights: readonly number[], pageHeight: number): number[][] {
  const fewest = fill(heights, pageHeight, Infinity);
  for (let most = Math.ceil(heights.length / Math.max(1, fewest.length)); most < heights.length; most += 1) {
    const even = fill(heights, pageHeight, most);
    if (even.length <= fewest.length) return even;
  }
  return fewest;
}

/** Fills page after page, none with more than so many rows. */
function fill(heights: readonly number[], pageHeight: number, most: number): number[][] {
  const pages: number[][] = [];
  let used = 0;
  heights.forEach((height, row) => {
    const page = pages.at(-1);
    if (page === undefined || used + height > pageHeight || page.length >= most) {
      pages.push([row]);
      used = height;
    } else {
      page.push(row);
      used += height;
    }
  });
  return pages;
}
