import { atLeast } from "../at-least";
import type { IsoDate } from "../quarter";
import { monthsBetween } from "../calendar";

/** Somebody and their first day; null where the workbook does not say. */
export interface Starter {
  readonly name: string;
  readonly startDate: IsoDate | null;
}

/**
 * Who started at about the same time, and is the fairest comparison?
 *
 * @param people Everybody whose start may be known, the associate among them.
 * @param name The associate.
 * @param withinMonths How far apart two starts may lie, either way; 12 unless told otherwise.
 * @returns Names, the nearest start first, then as spelled; null where the associate's own start is not known.
 * @throws RangeError when `withinMonths` is below zero.
 *
 * @example
 * coHires([{ name: "Okafor", startDate: "2023-07-01" }, { name: "Lindqvist", startDate: "2024-07-01" }, { name: "Park", startDate: "2023-09-01" }, { name: "Weiss", startDate: "2010-01-01" }], "Okafor") // => ["Park", "Lindqvist"]
 * coHires([{ name: "Okafor", startDate: null }, { name: "Park", startDate: "2023-09-01" }], "Okafor") // => null
 */
export function coHires(people: readonly Starter[], name: string, withinMonths = 12): string[] | null {
  if (!(withinMonths >= 0)) throw new RangeError(`Starts lie some months apart, not ${withinMonths}.`);
  const ownStart = people.find((each) => each.name === name)?.startDate ?? null;
  if (ownStart === null) return null;
  return people
    .flatMap((each) => (each.name === name || each.startDate === null ? [] : [{ name: each.name, months: Math.abs(monthsBetween(ownStart, each.startDate)) }]))
    .filter(({ months }) => atLeast(withinMonths, months))
    .sort((one, other) => one.months - other.months || (one.name < other.name ? -1 : 1))
    .map((each) => each.name);
}
