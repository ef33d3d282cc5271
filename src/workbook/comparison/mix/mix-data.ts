import type { Comparison, PayerClass } from "../../../domain";
import { plainText } from "../words/plain-text";
import { MIX_COLORS } from "./mix-colors";

/** Whose payers are drawn, and in which classes. */
export interface MixData {
  /** In the order of the pieces; those that nobody has are left out. */
  readonly classes: readonly PayerClass[];
  /** In the order of the table, one an associate; shares in the order of the classes. */
  readonly bars: readonly { readonly name: string; readonly shares: readonly number[] }[];
  /** How many associates have payers at all. */
  readonly known: number;
}

/** More bars than these are too thin to be named on one page. */
export const MOST_BARS = 30;
const LONGEST_NAME = 32;

/** From whom does each associate's money come? No bars where the workbook names no payers. */
export function mixData({ rows }: Pick<Comparison, "rows">): MixData {
  const known = rows.flatMap(({ name, payerRisk }) => (payerRisk === null ? [] : [{ name: plainText(name, LONGEST_NAME), shares: payerRisk.classShares }]));
  const drawn = known.slice(0, MOST_BARS);
  const classes = MIX_COLORS.map(([payerClass]) => payerClass).filter((payerClass) => drawn.some(({ shares }) => shares[payerClass] > 0));
  return { classes, bars: drawn.map(({ name, shares }) => ({ name, shares: classes.map((payerClass) => shares[payerClass]) })), known: known.length };
}
