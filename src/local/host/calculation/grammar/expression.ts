import type { Area, ModelValue } from "../../model";

/** A formula as a tree. Cell addresses are zero-based; a whole column runs to the last row of the sheet. */
export type Expression =
  | { readonly kind: "literal"; readonly value: ModelValue }
  | { readonly kind: "array"; readonly rows: readonly (readonly ModelValue[])[] }
  | ReferenceExpression
  | { readonly kind: "spillReference"; readonly anchor: Expression }
  | { readonly kind: "name"; readonly sheetName: string | null; readonly name: string }
  | TableExpression
  | { readonly kind: "range"; readonly from: Expression; readonly to: Expression }
  | { readonly kind: "unary"; readonly operator: "+" | "-" | "%" | "@"; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
  | CallExpression;

export interface ReferenceExpression {
  readonly kind: "reference";
  /** null: the sheet the formula stands in. */
  readonly sheetName: string | null;
  readonly area: Area;
}

/** A structured reference: `Table1[Payments]`, `Table1[[#Headers],[Payments]]`, `Table1[@Payments]`. */
export interface TableExpression {
  readonly kind: "table";
  /** null: the table the formula stands in. */
  readonly table: string | null;
  readonly part: "data" | "headers" | "totals" | "all" | "thisRow";
  /** null: every column. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

export interface CallExpression {
  readonly kind: "call";
  /** In capitals, without the prefixes files put before newer functions. */
  readonly name: string;
  /** null stands for an argument left out between commas. */
  readonly arguments: readonly (Expression | null)[];
}

export type BinaryOperator = "^" | "*" | "/" | "+" | "-" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";
