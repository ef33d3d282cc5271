import type { PlaceKind } from "../../state";

/** "data-only": nothing was read yet, so there is nothing to look at elsewhere. */
export type Reach = "data-only" | "all";

/** Whether one can go there now. */
export const isWithinReach = (place: PlaceKind, reach: Reach): boolean => reach === "all" || place === "data";
