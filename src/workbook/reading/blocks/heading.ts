import type { HeaderMeaning } from "../lexicon/header-meaning";

/** A row that heads a table, and what each of its cells means. */
export interface Heading {
  readonly row: number;
  readonly meanings: readonly HeaderMeaning[];
}
