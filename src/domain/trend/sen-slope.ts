import { medianInPlace } from "./median-in-place";

/**
 * Theil–Sen: the median of (yⱼ − yᵢ)/(xⱼ − xᵢ) over all pairs i < j. One wild quarter among six cannot turn it.
 * `positions` ascend strictly and are as many as `values`, two or more.
 *
 * Source: Sen (1968), Estimates of the regression coefficient based on Kendall's tau.
 */
export function senSlope(positions: readonly number[], values: readonly number[]): number {
  const slopes: number[] = [];
  for (let later = 1; later < values.length; later += 1) {
    const x = positions[later] ?? 0;
    const y = values[later] ?? 0;
    for (let earlier = 0; earlier < later; earlier += 1) slopes.push((y - (values[earlier] ?? 0)) / (x - (positions[earlier] ?? 0)));
  }
  return medianInPlace(slopes);
}
