/**
 * One colour a line, in the order of use. Each has a contrast of at least 4.5 to 1 on white, since the name at the line's
 * end is written in it, and they were chosen one after the other to lie far from those before in ordinary, red-blind and
 * green-blind sight. Past these, lines could not be told apart, so no more are drawn.
 */
export const LINE_COLORS = [
  "#0b5cad",
  "#b00020",
  "#7a6200",
  "#1f7a3d",
  "#6a48b5",
  "#b85000",
  "#00727a",
  "#7d1e5a",
  "#334400",
  "#bb4488",
  "#004455",
  "#442299",
  "#775555",
  "#8861ba",
  "#992288",
  "#772200",
  "#4466dd",
  "#554477",
  "#cc3355",
  "#3377aa",
] as const;
