/** Headings no two of which are alike, as an Excel table asks, case ignored: a second "Kim" becomes "Kim (2)". */
export function uniqueHeadings(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const name = heading.trim() === "" ? "(no name)" : heading;
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${name} (${number})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
