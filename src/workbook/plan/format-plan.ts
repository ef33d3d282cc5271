/** How a block of cells looks. What is left out stays as it is. Colours are #RRGGBB. */
export interface FormatPlan {
  /** One area, or several with commas between them: one step for Excel. Several have no number format. */
  readonly address: string;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly sizePoints?: number;
  readonly fontName?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: readonly BorderPlan[];
}

export interface BorderPlan {
  readonly edge: "top" | "bottom" | "left" | "right" | "inside-horizontal";
  readonly color: string;
  readonly weight: "hairline" | "thin" | "medium";
}

/** A look that follows the cell's value. Each repeats what words in the cell already say. */
export type ConditionalFormatPlan =
  | { readonly kind: "data-bar"; readonly address: string; readonly color: string; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "text-begins"; readonly address: string; readonly text: string; readonly color: string; readonly fill: string | null; readonly bold: boolean }
  | { readonly kind: "number"; readonly address: string; readonly operator: "less-than" | "greater-than"; readonly value: number; readonly color: string; readonly fill: string | null; readonly bold: boolean };
