/** DrawingML counts lengths in EMU. */
export const EMU_PER_POINT = 12_700;

/** Office.js's line styles, in DrawingML's words. */
export const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Automatic: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  Grey25: "solid",
  Grey50: "solid",
  Grey75: "solid",
  RoundDot: "sysDot",
};

/** Office.js's marker styles, in DrawingML's words. */
export const MARKERS: Readonly<Record<string, string>> = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

/** Office.js's label positions, in DrawingML's words. */
export const LABEL_POSITIONS: Readonly<Record<string, string>> = { Right: "r", Left: "l", Top: "t", Bottom: "b", Center: "ctr", OutsideEnd: "outEnd", InsideEnd: "inEnd", InsideBase: "inBase" };

/** Office.js's ways to draw gaps, in DrawingML's words. */
export const BLANKS: Readonly<Record<string, string>> = { NotPlotted: "gap", Zero: "zero", Interpolated: "span" };

/** Office.js's legend positions, in DrawingML's words. */
export const LEGEND_POSITIONS: Readonly<Record<string, string>> = { Right: "r", Left: "l", Top: "t", Bottom: "b", Corner: "tr" };
