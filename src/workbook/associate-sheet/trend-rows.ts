import { percentWords, type ToldAssociate } from "../../domain";
import { growthWords } from "../comparison/words/growth-words";
import { numberWords } from "../comparison/words/number-words";
import { quarterWords } from "../comparison/words/quarter-words";
import { quartersWords } from "../comparison/words/quarters-words";
import { sectionRow, textRows, thinRow, type PageRow } from "../page";
import { PAGE_WIDTH, WIDTHS } from "./grid";

/** What the quarters show, and what so few of them cannot. */
export const trendRows = (told: ToldAssociate): PageRow[] => [
  sectionRow("What your quarters show, and what they cannot", WIDTHS.length),
  thinRow,
  ...[shown(told), odd(told), WORTH, ahead(told)].filter((text) => text !== "").flatMap((text) => textRows(text, PAGE_WIDTH)),
];

const WORTH =
  "Six quarters can show a steady course, and often miss a real one: of true rises of 2% a quarter among 5% scatter they call one in four Rising. So “No clear trend” means not shown, never flat.";

function shown({ trend: { label, fit, quartersWithData } }: ToldAssociate): string {
  if (fit === null) return `You have ${quartersWithData === 0 ? "no quarters with figures yet" : `${quartersWords(quartersWithData)} with figures`}; a trend takes four.`;
  const { growthPerQuarter: growth, pValue, noise } = fit;
  const speed = growth === null ? "" : `, ${growthWords(growth)} a quarter`;
  const scatter = noise === null ? "" : ` They scatter by ${percentWords(noise)} about their line.`;
  return `${label}${speed}, over ${quartersWords(quartersWithData)}. Were they shuffled, ${percentWords(pValue)} of the orders would look at least as one-sided.${scatter}`;
}

function odd({ trend, quarters }: ToldAssociate): string {
  const flag = trend.fit?.flag ?? null;
  if (flag === null) return "";
  const filled = quarters.findIndex(({ compared }) => compared !== null);
  const quarter = quarters[filled + (trend.fit?.flaggedPosition ?? 0)]?.quarter;
  return `${flag}${quarter === undefined ? "" : `, ${quarterWords(quarter)},`} stands apart from the rest, and the trend does not follow it.`;
}

function ahead({ outlook: { risingFrom, probablyRisingFrom }, basis, quarters, trend: { label } }: ToldAssociate): string {
  const of = basis === "per clinical FTE" ? " per clinical FTE" : "";
  if (quarters.filter(({ compared }) => compared !== null).length + 1 < LEAST_QUARTERS) return "";
  if (risingFrom !== null) return `With ${dollars(risingFrom)}${of} or more, the next quarter ${label === "Rising" ? "keeps" : "makes"} it Rising.`;
  if (probablyRisingFrom !== null) return `With ${dollars(probablyRisingFrom)}${of} or more, the next quarter ${label === "Probably rising" ? "keeps" : "makes"} it Probably rising.`;
  return "No single quarter to come can make it a rise: it takes more than one.";
}

const LEAST_QUARTERS = 4;

/** The next whole dollar, so that the promise holds. */
const dollars = (cents: number): string => `$${numberWords(Math.ceil(cents / 100))}`;
