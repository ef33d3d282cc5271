/** A list as it is said: `a`, `a and b`, `a, b and c`; nothing of an empty one. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
