const LEVELS = [..."▁▂▃▄▅▆▇█"];
const NO_FIGURE = "·";

/** A line drawn with characters, on the given scale: "▁▃▅█". A quarter without a figure is a dot. */
export function lineWords(figures: readonly (number | null)[], scale: { readonly minimum: number; readonly maximum: number }): string {
  const spread = scale.maximum - scale.minimum;
  return figures
    .map((figure) => {
      if (figure === null) return NO_FIGURE;
      const level = spread > 0 ? Math.round(((figure - scale.minimum) / spread) * (LEVELS.length - 1)) : 0;
      return LEVELS[Math.min(LEVELS.length - 1, Math.max(0, level))] ?? NO_FIGURE;
    })
    .join("");
}
