import { counted, moneyInWords, percentWords } from "../../words";
import { satelliteShare, type SatellitePlan } from "../satellite-share";
import { rampAssumptions } from "./ramp-assumptions";
import type { WhatIfWords } from "./what-if-words";

/**
 * How does an associate put a share in a satellite site to the partners, and what does that take for granted?
 *
 * @param plan The site and the share.
 * @param associate Who takes it on, by name.
 * @returns Assumptions and one sentence.
 * @throws RangeError as `satelliteShare` does.
 *
 * @example
 * satelliteInWords({ monthlyCollections: 3000000, monthlyCost: 2000000, rampMonths: 6, months: 24, shareOfProfit: 0.2 }, "Okafor") // => {"sentence": "After 24 months the site has left $165,000, of which the group keeps $132,000 and Okafor gets $33,000; until month 8 the group is up to $30,000 out of pocket."}
 * satelliteInWords({ monthlyCollections: 1000000, monthlyCost: 1200000, rampMonths: 0, months: 12, shareOfProfit: 0.2 }, "Okafor") // => {"sentence": "After 12 months the site has cost the group $24,000 more than it brought, and Okafor gets nothing."}
 */
export function satelliteInWords(plan: SatellitePlan, associate: string): WhatIfWords {
  const { monthlyCollections, monthlyCost, rampMonths, months, shareOfProfit } = plan;
  const { profit, toAssociate, toGroup, breakEvenMonth, peakOutlay } = satelliteShare(plan);
  const after = `After ${counted(months, "month")} the site has`;
  return {
    assumptions: [
      ...rampAssumptions({ monthlyCollections, monthlyCost, rampMonths, horizonMonths: months }),
      { label: "Share of the profit", value: `${percentWords(shareOfProfit)} to ${associate}, once early losses are earned back; the group alone bears a loss` },
      { label: "Other sites", value: "no patient comes to the site who would have come to another one" },
    ],
    sentence: sentence(),
  };

  function sentence(): string {
    if (profit === 0) return `${after} paid for itself to the cent, and ${associate} gets nothing.`;
    if (profit < 0) return `${after} cost the group ${moneyInWords(-profit)} more than it brought, and ${associate} gets nothing.`;
    const parts = `${after} left ${moneyInWords(profit)}, of which the group keeps ${moneyInWords(toGroup)} and ${associate} gets ${moneyInWords(toAssociate)}`;
    return peakOutlay === 0 || breakEvenMonth === null ? `${parts}.` : `${parts}; until month ${breakEvenMonth} the group is up to ${moneyInWords(peakOutlay)} out of pocket.`;
  }
}
