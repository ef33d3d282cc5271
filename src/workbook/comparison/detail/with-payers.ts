import type { ComparisonRow } from "../../../domain";

/** Those of whom payers are known. */
export const withPayers = (rows: readonly ComparisonRow[]): { readonly name: string; readonly payerRisk: NonNullable<ComparisonRow["payerRisk"]> }[] =>
  rows.flatMap(({ name, payerRisk }) => (payerRisk === null ? [] : [{ name, payerRisk }]));
