import { dateOfSerial, serialOfDate } from "../../../host/calculation/values";
import type { NumberRule } from "./number-rule";

/**
 * How dates go on: one by days, or by months where its format shows no day; several by the months between them where
 * they fall on the same day of the month or on its last, else by the days between them. null where they have no common step.
 */
export function dateRule(serials: readonly number[], showsDay: boolean): NumberRule | null {
  const [first = 0, second] = serials;
  if (second === undefined) return showsDay ? (place) => first + place : byMonths(first, 1);
  const months = commonStep(serials.map(monthNumber));
  const sameDay = serials.every((serial) => dayOf(serial) === dayOf(first)) || serials.every(isMonthEnd);
  if (sameDay && months) return byMonths(first, months);
  const days = commonStep(serials);
  return days === null ? null : (place) => first + place * days;
}

function byMonths(first: number, step: number): NumberRule {
  const { year, month, day } = dateOfSerial(first);
  return (place) => {
    const target = month + place * step;
    const lastDay = dateOfSerial(serialOfDate(year, target + 1, 0)).day;
    return serialOfDate(year, target, isMonthEnd(first) ? lastDay : Math.min(day, lastDay));
  };
}

const dayOf = (serial: number): number => dateOfSerial(serial).day;
const isMonthEnd = (serial: number): boolean => dayOf(serial + 1) === 1;

function monthNumber(serial: number): number {
  const { year, month } = dateOfSerial(serial);
  return year * 12 + month;
}

function commonStep(numbers: readonly number[]): number | null {
  const [first = 0, second = 0] = numbers;
  return numbers.every((each, place) => each === first + place * (second - first)) ? second - first : null;
}
