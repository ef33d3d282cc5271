/** What the scanner takes from one `<f>` tag. */
export interface FormulaTag {
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** The cells an array or a shared formula covers, as written. */
  readonly reference: string | null;
  /** The number shared formulas find each other by. */
  readonly group: number | null;
}

const NORMAL: FormulaTag = { kind: "normal", reference: null, group: null };

/** Reads the attributes of an `<f …>` tag, given as text. */
export function readFormulaTag(attributes: string): FormulaTag {
  if (!attributes.includes("=")) return NORMAL;
  const kind = /\bt=["'](\w+)["']/.exec(attributes)?.[1];
  const group = /\bsi=["'](\d+)["']/.exec(attributes)?.[1];
  return {
    kind: kind === "shared" || kind === "array" || kind === "dataTable" ? kind : "normal",
    reference: /\bref=["']([^"']+)["']/.exec(attributes)?.[1] ?? null,
    group: group === undefined ? null : Number(group),
  };
}
