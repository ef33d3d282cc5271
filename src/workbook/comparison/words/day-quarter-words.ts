import type { IsoDate } from "../../../domain";

/** The quarter a day lies in, as people say it: `2026-05-12` is "Q2 2026". */
export const dayQuarterWords = (day: IsoDate): string => `Q${Math.ceil(Number(day.slice(5, 7)) / 3)} ${day.slice(0, 4)}`;
