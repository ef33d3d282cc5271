/** What somebody typed into a field that asks for a figure. Nothing typed is no zero. */
export type Typed = { readonly kind: "empty" } | { readonly kind: "value"; readonly value: number } | { readonly kind: "bad"; readonly why: string };

export const EMPTY: Typed = { kind: "empty" };
