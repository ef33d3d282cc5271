import type { Comparison } from "../../../domain";

/** The heading over what percentiles are ranked by. */
export const lastFourHeading = ({ basis }: Pick<Comparison, "basis">): string => (basis === "per clinical FTE" ? "Collections per cFTE, last 4 quarters" : "Collections, last 4 quarters");
