import { leastSpan } from "../../workbook";
import type { LineScale } from "./line-scale";

const AIR = 0.08;

/** On which one scale do all these lines fit, small changes looking small? With a little air; null when no line has a value. */
export const shareScale = (lines: readonly (readonly (number | null)[])[]): LineScale | null => leastSpan(lines.flat().filter((value) => value !== null), AIR);
