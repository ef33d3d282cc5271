import type { GroupRecord } from "../../src/domain";
import { strFromU8 } from "fflate";
import { axisScale } from "../../src/workbook";
import { partsOf } from "./xlsx/parts";

/** What must not stand in a file that is mailed to one person. */
export interface Secrets {
  readonly names: readonly string[];
  readonly figures: readonly string[];
}

const LEAST_LETTERS = 3;
const LEAST_DIGITS = 4;
const QUARTERS_SHOWN = 6;

/**
 * Everybody else's names, word by word, and every figure of theirs that is not one's own as well, in each way it may be written. The
 * round ends of an axis over one's own figures alone are one's own: somebody may have collected just $280,000.
 */
export function secretsFor(name: string, group: GroupRecord, moreFigures: ReadonlyMap<string, readonly number[]> = new Map()): Secrets {
  const own = group.physicians.filter((physician) => physician.name === name);
  const others = group.physicians.filter((physician) => physician.name !== name);
  const ownWords = new Set(own.flatMap((physician) => wordsOf(physician.name)));
  const figuresOf = (physicians: GroupRecord["physicians"]): string[] => physicians.flatMap((physician) => [...moneyOf(physician), ...(moreFigures.get(physician.name) ?? [])].flatMap(written));
  const known = new Set([...figuresOf(own), ...axisEnds(own).flatMap(written)]);
  return { names: others.flatMap((physician) => wordsOf(physician.name)).filter((word) => !ownWords.has(word)), figures: [...new Set(figuresOf(others))].filter((figure) => !known.has(figure)) };
}

function axisEnds(own: GroupRecord["physicians"]): number[] {
  const perCfte = own.flatMap(({ collections, cfte }) => collections.flatMap((cents, index) => (cents !== null && (cfte[index] ?? 0) > 0 ? [cents / 100 / (cfte[index] ?? 1)] : [])));
  const scale = axisScale(perCfte.slice(-QUARTERS_SHOWN));
  return scale === null ? [] : [scale.minimum, scale.maximum];
}

/** Where in a package any of it stands: `part: what`. Every part is looked at, properties, strings, styles, theme and charts too. */
export function leaksIn(archive: Uint8Array, { names, figures }: Secrets): string[] {
  return [...partsOf(archive)].flatMap(([path, bytes]) => {
    const text = `${path}\n${strFromU8(bytes)}`;
    const words = new Set(wordsOf(text.replaceAll(/[<>="/]/g, " ")));
    return [...names.filter((word) => words.has(word)), ...figures.filter((figure) => isIn(text, figure))].map((what) => `${path}: ${what}`);
  });
}

const wordsOf = (text: string): string[] => (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= LEAST_LETTERS);

/** Sums and figures per clinical FTE, of each quarter and of the last four together. */
function moneyOf({ collections, cfte }: GroupRecord["physicians"][number]): number[] {
  const quarters = collections.map((cents, index) => ({ cents: cents ?? 0, cfte: cfte[index] ?? 0 })).filter(({ cents }) => cents > 0);
  const sums = quarters.flatMap(({ cents, cfte: clinical }) => [cents / 100, ...(clinical > 0 ? [cents / 100 / clinical] : [])]);
  return [...sums, quarters.slice(-4).reduce((sum, { cents }) => sum + cents / 100, 0)];
}

/** As a cell holds it, rounded, and with commas. */
function written(figure: number): string[] {
  const ways = [String(figure), figure.toFixed(2), String(Math.round(figure)), Math.round(figure).toLocaleString("en-US"), String(Math.round(figure * 100))];
  return ways.filter((way) => (way.match(/\d/g) ?? []).length >= LEAST_DIGITS || way.includes("."));
}

const isIn = (text: string, figure: string): boolean => new RegExp(`(?<![\\d.,])${figure.replaceAll(".", "\\.")}(?![\\d])`).test(text);
