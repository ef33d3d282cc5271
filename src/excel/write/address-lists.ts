/** Excel refuses lists of more than 8,192 characters (office-js issue 5198); this keeps well away from that. */
const LONGEST_LIST = 4_000;

/** The same addresses in lists that Excel takes; one stays one. */
export function addressLists(addresses: string): string[] {
  const lists: string[] = [];
  for (const address of addresses.split(",")) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_LIST) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
