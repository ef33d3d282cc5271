import { dollarText } from "../cells/cents";
import type { Answers } from "../reading";
import type { BlockReading, FteEntry, OpenQuestion } from "../sources/block-reading";
import { slug } from "../sources/slug";
import type { PersonOf } from "./physicians";

const ID = "cfte-source";
/** Differences below this are rounding. */
const TOLERANCE = 0.005;
const EXAMPLE_CENTS = 10_000_000;

const idOf = ({ block }: BlockReading): string => slug(`${block.grid.name} ${block.headerRow + 1}`);

/** Readings in the order in which their FTE is believed: the one the manager chose, then clinical FTE before other. */
export function byCfteSource(readings: readonly BlockReading[], answers: Answers): readonly BlockReading[] {
  const rank = (reading: BlockReading): number => (idOf(reading) === answers[ID] ? 0 : 1 + Number(!reading.cfteIsClinical));
  return [...readings].sort((one, other) => rank(one) - rank(other));
}

/** Asks which of two tables holds, where both give one person's FTE for all time and they differ. */
export function cfteQuestion(readings: readonly BlockReading[], personOf: PersonOf, answers: Answers): OpenQuestion | null {
  const withCfte = byCfteSource(readings, answers).filter(({ cfte }) => cfte.length > 0);
  if (answers[ID] !== undefined && withCfte.some((reading) => idOf(reading) === answers[ID])) return null;
  for (const [place, reading] of withCfte.entries()) {
    for (const other of withCfte.slice(place + 1)) {
      const clash = other.cfteIsClinical === reading.cfteIsClinical ? clashOf(reading, other, personOf) : null;
      if (clash !== null) return question(reading, other, clash);
    }
  }
  return null;
}

interface Clash {
  readonly name: string;
  readonly one: FteEntry;
  readonly other: FteEntry;
}

function clashOf(reading: BlockReading, beside: BlockReading, personOf: PersonOf): Clash | null {
  const known = new Map(constantsOf(reading).map((entry) => [personOf(entry), entry]));
  const other = constantsOf(beside).find((entry) => Math.abs((known.get(personOf(entry))?.value ?? entry.value) - entry.value) > TOLERANCE);
  const one = other && known.get(personOf(other));
  const name = other && personOf(other);
  return one && name ? { name, one, other } : null;
}

const constantsOf = ({ cfte }: BlockReading): readonly FteEntry[] => cfte.filter(({ span, from, to }) => span === null && from === null && to === null);

function question(reading: BlockReading, beside: BlockReading, { name, one, other }: Clash): OpenQuestion {
  const place = ({ block }: BlockReading, { row }: FteEntry): string => block.grid.address(row, block.labels[0]?.column ?? 0);
  const option = (from: BlockReading, { value }: FteEntry): OpenQuestion["question"]["options"][number] => ({
    id: idOf(from),
    text: from.where,
    effect: `${name} works ${value}: ${dollarText(EXAMPLE_CENTS)} collected count as ${dollarText(EXAMPLE_CENTS / value)} per clinical FTE.`,
  });
  return {
    problem: "other",
    question: {
      id: ID,
      text: `${reading.where} and ${beside.where} give different clinical FTE, for instance for ${name}: ${one.value} and ${other.value}. Which one holds?`,
      where: [place(reading, one), place(beside, other)],
      options: [option(reading, one), option(beside, other)],
      default: idOf(reading),
    },
  };
}
