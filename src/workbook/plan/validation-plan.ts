/** What may be typed into a block of cells, and what is said to somebody who types something else. Empty cells are always allowed. */
export interface ValidationPlan {
  readonly address: string;
  readonly rule: ValidationRule;
  /** Shown beside the cell while it is selected. */
  readonly prompt: ValidationMessage | null;
  /** "stop" takes nothing else; "warn" asks whether to keep it. */
  readonly otherwise: ValidationMessage & { readonly answer: "stop" | "warn" };
}

/** Programs cut titles at 32 characters and messages at 225. */
export interface ValidationMessage {
  readonly title: string;
  readonly message: string;
}

/** Days are whole calendar days, `2026-09-30`, whatever day the workbook counts from. */
export type ValidationRule =
  | { readonly kind: "list"; readonly options: readonly string[] }
  | { readonly kind: "date"; readonly from: string; readonly to: string }
  | { readonly kind: "whole" | "number"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "text"; readonly mostCharacters: number };
