import { useState } from "react";

/** A name out of a list that may change with the sheet: one that is gone gives way to the first. */
export function useName(names: readonly string[]): readonly [string, (name: string) => void] {
  const [chosen, choose] = useState<string | null>(null);
  const name = chosen !== null && names.includes(chosen) ? chosen : (names[0] ?? "");
  return [name, choose];
}
