/** Below half a step nobody could tell the figures apart once they are written down. */
const LEAST_OF_A_STEP = 0.5;

/**
 * Round figures from one figure to another, either way: multiples of `1 / perUnit`, the nearest first, `to` the last of them. Counted
 * in whole steps, so that no binary fractions add up.
 */
export function stepsBetween(from: number, to: number, perUnit: number): number[] {
  const direction = Math.sign(to - from);
  const figures: number[] = [];
  let step = Math.round(from * perUnit);
  while (direction * (to * perUnit - step) > 0) {
    if (direction * (step - from * perUnit) >= LEAST_OF_A_STEP) figures.push(step / perUnit);
    step += direction;
  }
  return direction === 0 ? [] : [...figures, to];
}
