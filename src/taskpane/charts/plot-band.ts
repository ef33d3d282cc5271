import { area } from "d3-shape";
import type { LineScale } from "./line-scale";
import type { ChartBox } from "./plot-line";
import { straightScale } from "./straight-scale";

/** From here to there in one quarter; null where nothing is known. */
export type Band = { readonly from: number; readonly to: number } | null;

/** The path of a band through a box, oldest at the left, with a gap wherever nothing is known. */
export function plotBand(bands: readonly Band[], scale: LineScale, box: ChartBox): string {
  const x = straightScale([0, Math.max(1, bands.length - 1)], [box.left, box.left + box.width]);
  const y = straightScale([scale.minimum, scale.maximum], [box.top + box.height, box.top]);
  const draw = area<Band>()
    .digits(1)
    .defined((band) => band !== null)
    .x((_, position) => x(position))
    .y0((band) => y(band?.from ?? 0))
    .y1((band) => y(band?.to ?? 0));
  return draw(bands.slice()) ?? "";
}
