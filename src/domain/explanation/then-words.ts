import { figureWords } from "../words";
import type { Change } from "./lever";

/**
 * What would the figure of a change have to be, in words? "again" where it would have to be what it is now.
 *
 * @example
 * thenWords({ from: 70, to: 73, unit: "points" }) // => "73"
 * thenWords({ from: 23123800, to: 23123800, unit: "dollars" }) // => "$231,238 again"
 */
export const thenWords = ({ from, to, unit }: Pick<Change, "from" | "to" | "unit">): string => (to === from ? `${figureWords(to, unit)} again` : figureWords(to, unit));
