import type { ChartBox } from "../../charts";

export const CHART_HEIGHT = 140;

/** The pane's usual width less its margins. */
export const USUAL_WIDTH = 336;

/** The part of a drawing of this width that holds the lines; what is left carries the words. */
export const boxIn = (width: number): ChartBox => ({ left: 46, top: 18, width: Math.max(80, width - 46 - 10), height: CHART_HEIGHT - 18 - 22 });
