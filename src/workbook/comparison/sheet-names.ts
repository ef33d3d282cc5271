/** The table for the projector. */
export const COMPARISON_SHEET = "Associate Comparison";

/** Every figure with what it rests on, for the manager. */
export const DETAIL_SHEET = "Comparison Detail";
