export function collectionsPerCfte(
  _collections: readonly (number | null)[],
  _cfte: number | null | readonly (number | null)[],
): (number | null)[] {
  return [];
}
