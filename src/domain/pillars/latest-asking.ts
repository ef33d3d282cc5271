import { OWN_NUMBERS, type OwnNumbersRecord } from "../evidence";

/** How many of the own numbers were asked for, and how many were known. */
export interface Asking {
  readonly record: OwnNumbersRecord;
  readonly known: number;
  readonly asked: number;
}

/** The last time something was asked; the later row of one day, and a row without a day before all others. */
export function latestAsking(records: readonly OwnNumbersRecord[]): Asking | null {
  return records
    .map((record) => {
      const answers = OWN_NUMBERS.map((number) => record.known[number]).filter((answer) => answer !== null);
      return { record, known: answers.filter((isKnown) => isKnown).length, asked: answers.length };
    })
    .filter(({ asked }) => asked > 0)
    .reduce<Asking | null>((latest, each) => (latest === null || (each.record.askedOn ?? "") >= (latest.record.askedOn ?? "") ? each : latest), null);
}
