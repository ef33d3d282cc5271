import type { Comparison } from "../../../domain";
import { leastSpan, type Span } from "./least-span";

const AIR = 0.05;

/** The one scale of all small lines, in cents of what is compared, with a little air at both ends; null where nobody has a figure. */
export const lineScale = ({ rows }: Comparison): Span | null => leastSpan(rows.flatMap((row) => row.comparedByQuarter).filter((figure) => figure !== null), AIR);
