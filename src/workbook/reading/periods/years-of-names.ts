/** The years that file and sheet names speak of, latest first, each once. */
export function yearsOfNames(names: readonly string[]): readonly number[] {
  const years = names.flatMap((name) => [
    ...[...name.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map(([year]) => Number(year)),
    // "Collections '24"
    ...[...name.matchAll(/['\u2019](\d\d)(?!\d)/g)].map(([, year]) => 2000 + Number(year)),
  ]);
  return [...new Set(years)].sort((one, other) => other - one);
}
