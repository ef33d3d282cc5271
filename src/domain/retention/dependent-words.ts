import type { GrowthRecord } from "../evidence";

/** "site: Eastside clinic": the kind, and which one. */
export const dependentWords = ({ kind, what }: Pick<GrowthRecord, "kind" | "what">): string => `${kind}: ${what}`;
