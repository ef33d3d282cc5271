export type { LineScale } from "./line-scale";
export { placeEndLabel, type EndLabel } from "./place-end-label";
export { plotBand, type Band } from "./plot-band";
export { plotLine, type ChartBox, type PlottedLine, type PlottedPoint } from "./plot-line";
export { roundScale, type RoundScale } from "./round-scale";
export { shareScale } from "./share-scale";
