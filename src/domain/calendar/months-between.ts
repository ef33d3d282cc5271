import type { IsoDate } from "../quarter";

const MEAN_DAYS_IN_A_MONTH = 365.25 / 12;

/**
 * Months from one day to another, below zero where it came earlier. Whole months are the calendar's, so that the first
 * of January to the first of July is 6; days beyond them are parts of a mean month.
 */
export const monthsBetween = (from: IsoDate, to: IsoDate): number => monthsOf(to) - monthsOf(from) + (dayOf(to) - dayOf(from)) / MEAN_DAYS_IN_A_MONTH;

const monthsOf = (day: IsoDate): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));

const dayOf = (day: IsoDate): number => Number(day.slice(8));
