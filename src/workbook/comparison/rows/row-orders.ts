/** In which order the associates can stand, with a plain name each. The ids are stored in people's files: they never change. */
export const ROW_ORDER_NAMES = {
  growth: "Evidence of growth",
  name: "Name",
  track: "Track",
  readiness: "Readiness",
  percentile: "Place in the group",
  years: "Years on track",
} as const;

export type RowOrder = keyof typeof ROW_ORDER_NAMES;

export const ROW_ORDERS = Object.keys(ROW_ORDER_NAMES) as readonly RowOrder[];
