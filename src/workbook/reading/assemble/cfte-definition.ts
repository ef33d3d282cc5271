import type { BlockReading } from "../sources/block-reading";

const DEFINITION = /(?<![\d.,])1(?:\.0+)?\s*(?:clinical\s+)?c?FTE\s*=\s*[^;()]{1,80}/i;

/** What a whole clinical FTE is, where a line over the table of cFTE says it: "1.0 cFTE = 36 clinic hours a week". */
export function cfteDefinition(readings: readonly Pick<BlockReading, "cfte" | "block">[]): string | null {
  const titles = readings.filter(({ cfte }) => cfte.length > 0).flatMap(({ block }) => block.titles);
  const [definition] = titles.flatMap((title) => DEFINITION.exec(title)?.[0] ?? []);
  return definition?.trim().replace(/[.,:]$/, "") ?? null;
}
