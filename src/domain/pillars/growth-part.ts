import type { ScoredPart } from "../explanation";
import { figureWords } from "../words";
import { scoreBetween } from "../scoring";
import type { Trend } from "../trend";
import { missingPart, scoredPart } from "./part";

const GROWTH = { label: "growth of collections", weight: 40 };

/** Half way is no growth. Falling reaches nothing sooner than rising reaches full marks, so each side has a line of its own. */
const WHERE_FALLING = { zeroAt: -0.02, hundredAt: 0.02 };
const WHERE_RISING = { zeroAt: -0.03, hundredAt: 0.03 };

/** The most that is given for growth which the quarters do not show. */
const MOST_IF_NOT_SHOWN = 60;

/** Growth a quarter, scored −2 % at 0, nothing at 50 and +3 % at 100; at most 60 unless Rising or Probably rising. */
export function growthPart({ fit, label }: Trend, name: string): ScoredPart {
  const growth = fit?.growthPerQuarter ?? null;
  if (growth === null) return missingPart(GROWTH, `No trend for ${name}: it takes figures for four quarters or more in the collections workbook.`);
  const uncapped = scoreBetween(growth, growth < 0 ? WHERE_FALLING : WHERE_RISING);
  const isShown = label === "Rising" || label === "Probably rising";
  const isCapped = !isShown && uncapped > MOST_IF_NOT_SHOWN;
  const finding = `Growth of ${figureWords(growth, "growth")} a quarter, ${label}`;
  const part = scoredPart(GROWTH, isCapped ? MOST_IF_NOT_SHOWN : uncapped, finding, [
    { label: "growth a quarter", value: figureWords(growth, "growth"), where: null },
    { label: "what the quarters show", value: label, where: null },
  ]);
  return isCapped ? { ...part, why: `${finding}: ${MOST_IF_NOT_SHOWN} of 100, the most for growth that the quarters do not show.` } : part;
}
