/** Where in the pane one is. */
export type Place =
  | { readonly kind: "data" | "candidates" | "meeting" | "what-if" | "group" | "settings" | "help" }
  | { readonly kind: "candidate"; readonly name: string };

export type PlaceKind = Place["kind"];

/** Only the data and the help have something to show before anything was read. */
export const needsReading = ({ kind }: Place): boolean => kind !== "data" && kind !== "help";
