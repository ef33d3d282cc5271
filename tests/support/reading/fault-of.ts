import type { Reading } from "../../../src/workbook";
import { ERRORS, isSumOfAmounts } from "./fuzz-sheet";

/** Every amount of money a reading gives as read, by whose it is. */
function moneyOf({ group, unattributed }: Reading): readonly (readonly [string, number])[] {
  const people = group?.physicians.flatMap(({ name, collections }) => collections.flatMap((cents) => (cents === null ? [] : [[name, cents] as const]))) ?? [];
  const nobody = unattributed?.collections.flatMap((cents) => (cents === null ? [] : [["nobody", cents] as const])) ?? [];
  return [...people, ...nobody];
}

/** What is wrong with a reading of made-up sheets; null where nothing is. */
export function faultOf(reading: Reading): string | null {
  const { group } = reading;
  const money = moneyOf(reading);
  const invented = money.find(([, cents]) => !isSumOfAmounts(cents));
  if (invented) return `${invented[0]} has ${invented[1]} cents, which no cells come to`;
  const all = money.reduce((sum, [, cents]) => sum + cents, 0);
  if (!isSumOfAmounts(all)) return `all together come to ${all} cents: some cell counts twice`;
  const nobody = group?.physicians.find(({ name }) => ERRORS.some((error) => error === name.toUpperCase()));
  if (nobody) return `"${nobody.name}" is given for a person`;
  if ((reading.outcome === "refuse") !== (reading.group === null)) return "refused with records, or read without";
  if (reading.outcome === "ask" && reading.questions.length === 0) return "asks without a question";
  return reading.why.length > 0 ? null : "says nothing";
}
