export function overheadCoverage(_collections: number | null, _overhead: number | null): number | null {
  return null;
}
