import type { Comparison } from "../domain";
import { basisNote, basisWords, COLORS, comparisonTitle, dateBasisWords, plainText, quartersWords, quarterWords, tieOutWords, type Reading } from "../workbook";
import type { Slide } from "./deck";
import { BODY, SIZES } from "./page";
import { paragraph, textElement } from "./text";

const LONGEST_NAME = 80;
const SMALLEST_RANKED = 2;

/** Whose figures, as of when, on what basis, and do they tie? */
export function titleSlide(comparison: Comparison, reading: Reading, footer: string): Slide {
  const { groupName, rows, scope, groupSize, asOf, window } = comparison;
  const people = `${rows.length} ${scope === "associates" ? "associate" : "physician"}${rows.length === 1 ? "" : "s"}`;
  const definition = reading.group?.cfteDefinition ?? null;
  const lines = [
    `${people} over ${quartersWords(window.length)}; ${groupSize < SMALLEST_RANKED ? "no places yet, as fewer than two physicians have four quarters" : `places are among ${groupSize} physicians with four quarters`}.`,
    `Compared: ${basisWords(comparison).comparedInFull}; ${dateBasisWords(reading)}.`,
    ...(definition === null ? [] : [`Clinical FTE: ${plainText(definition, LONGEST_NAME)}.`]),
    `${sentenceCase(tieOutWords(reading))}.`,
    ...[basisNote(comparison)].flatMap((note) => note ?? []),
  ];
  return {
    title: comparisonTitle(comparison),
    footer,
    elements: [
      textElement({ ...BODY, y: 110, height: 110 }, [
        ...(groupName === null ? [] : [paragraph(plainText(groupName, LONGEST_NAME), { sizePoints: 36, bold: true, color: COLORS.heading })]),
        paragraph(`As of ${quarterWords(asOf)}`, { sizePoints: 24, color: COLORS.heading }),
      ]),
      textElement({ ...BODY, y: 250, height: 246 }, lines.map((line) => paragraph(line, { sizePoints: SIZES.lead }))),
    ],
  };
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
