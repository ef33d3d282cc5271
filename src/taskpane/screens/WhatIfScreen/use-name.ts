import { useChoice } from "./use-choice";

/** A name out of a list that may change with the sheet: one that is gone gives way to the first. */
export function useName(form: string, names: readonly string[]): readonly [string, (name: string) => void] {
  const [chosen, choose] = useChoice(form, "name");
  const name = chosen !== null && names.includes(chosen) ? chosen : (names[0] ?? "");
  return [name, choose];
}
