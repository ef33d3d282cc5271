import { parsePlace } from "../places";
import type { Json } from "../snapshot";
import { OUR_NAMES } from "./our-names";
import { SETTINGS } from "./settings-keys";

/** What stands in a workbook besides sheets. */
interface NamedThings {
  /** Names of the workbook with what they stand for: "='Associate Comparison'!$A$5:$H$14". */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly settings: Readonly<Record<string, Json>>;
}

/** A second table of the name, on a sheet that was kept, has a number behind it. */
const FIGURES = new RegExp(`^${OUR_NAMES.figuresTable}(?:_\\d+)?$`);

/**
 * Which sheets did we make, whatever the user calls them now? By what stands on a comparison and on its details, and by those we
 * remember. Input sheets are the user's: they have names and tables of ours too, and do not count.
 */
export function ourSheetsAmong({ names, tables, settings }: NamedThings): ReadonlySet<string> {
  const named = names.flatMap(({ name, formula }) => (name === OUR_NAMES.comparison ? [parsePlace(formula.slice(1))?.sheet] : []));
  const holding = tables.flatMap(({ name, sheet }) => (FIGURES.test(name) ? [sheet] : []));
  const remembered = settings[SETTINGS.renamed];
  const renamed: readonly Json[] = Array.isArray(remembered) ? remembered : [];
  return new Set([...named, ...holding, ...renamed].filter((name) => typeof name === "string"));
}
