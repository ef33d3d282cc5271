/**
 * What a name is sorted by: without accents and capitals, so that "Émile" stands beside "Emil" and "de Souza" before "Zhang",
 * on every machine alike.
 *
 * @example
 * nameKey("Émile de Souza") // => "emile de souza"
 */
export function nameKey(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
