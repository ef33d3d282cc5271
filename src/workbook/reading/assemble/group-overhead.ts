import type { Cents } from "../../../domain";
import type { BlockReading } from "../sources/block-reading";
import { tellsOfPeople } from "../sources/read-block";
import type { QuarterAxis } from "./quarter-axis";
import { quarterlyMoney } from "./quarterly-money";

/** Practice overhead by quarter from the first block that has it apart from people; null where none has. */
export function groupOverhead(readings: readonly BlockReading[], axis: QuarterAxis): readonly (Cents | null)[] | null {
  const reading = readings.find(({ overhead, block }) => overhead.some(({ span }) => span !== null) && !tellsOfPeople(block));
  if (!reading) return null;
  const money = quarterlyMoney(reading.overhead, axis);
  return money.some((cents) => cents !== null) ? money : null;
}
