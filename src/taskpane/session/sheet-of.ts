/** On which sheet does a place lie? `'Roster 2026'!A1:F19` is on "Roster 2026"; null for a place that names no sheet. */
export function sheetOf(where: string): string | null {
  const edge = where.lastIndexOf("!");
  if (edge < 1) return null;
  const name = where.slice(0, edge);
  return name.startsWith("'") && name.endsWith("'") && name.length > 2 ? name.slice(1, -1).replaceAll("''", "'") : name;
}
