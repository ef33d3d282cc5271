import type { ShareChartPlan } from "../../plan";
import type { ServingCells } from "../lines";
import { listWords } from "../words/list-words";
import { numberWords } from "../words/number-words";
import { mixAddress } from "./mix-cells";
import { MIX_COLORS } from "./mix-colors";
import type { MixData } from "./mix-data";

/** A piece below this share is too narrow for its figure. */
const LEAST_WRITTEN = 0.07;

/**
 * The chart of whose money it is: a bar an associate, cut into the classes of payer.
 * @param covers - the cells it stands over
 */
export const planMixChart = (data: MixData, cells: ServingCells, covers: string): ShareChartPlan => ({
  name: "PartnerTrackPayerMix",
  kind: "share-bars",
  title: null,
  source: mixAddress(cells),
  series: MIX_COLORS.flatMap(([name, color, labelColor]) => (data.classes.includes(name) ? [{ name, color, labelColor }] : [])),
  labelFormat: `[>=${LEAST_WRITTEN}]0%;""`,
  covers,
  altText: `Bar chart of the payer mix of ${data.bars.length} physicians. ${data.bars.map(({ name, shares }) => `${name}: ${listWords(data.classes.flatMap((payerClass, index) => pieceWords(payerClass, shares[index] ?? 0)))}.`).join(" ")}`,
});

const pieceWords = (payerClass: string, share: number): string[] => (share > 0 ? [`${payerClass} ${numberWords(share * 100)}%`] : []);
