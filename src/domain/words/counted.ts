import { numberInWords } from "./number-in-words";

/** A number with its noun: `1 month`, `6 months`. The plural is given where it is not the noun with an s. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string => `${numberInWords(count)} ${count === 1 ? noun : plural}`;
