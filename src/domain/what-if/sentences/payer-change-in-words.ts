import { moneyInWords, percentWords } from "../../words";
import { payerChange } from "../payer-change";
import type { PayerChange, PayerEvent, PayerImpact, PayersOfPhysician } from "../payer-impact";
import type { WhatIfWords } from "./what-if-words";

/**
 * How does a partner say what a payer's cut or loss would do, and what does that take for granted?
 *
 * @param physicians Everybody whose collections by payer are known.
 * @param event Which payer or class, and what is cut.
 * @returns Assumptions and one sentence.
 * @throws RangeError as `payerChange` does.
 *
 * @example
 * payerChangeInWords([{ name: "Okafor", payers: [{ payer: "Aetna", amount: 60000000 }, { payer: "Cigna", amount: 40000000 }], collections: 100000000, overhead: 50000000 }, { name: "Raman", payers: [{ payer: "Aetna", amount: 10000000 }, { payer: "Medicaid", amount: 90000000 }], collections: 100000000, overhead: 50000000 }], { of: { payer: "Aetna" }, cut: 0.1 }) // => {"sentence": "If Aetna cut its rates by 10%, the group would collect $70,000 less, the largest part of it from Okafor ($60,000), and cover its overhead 1.93 times instead of 2."}
 * payerChangeInWords([{ name: "Okafor", payers: [{ payer: "Aetna", amount: 60000000 }], collections: null, overhead: null }], { of: { payerClass: "Medicaid" }, cut: 1 }) // => {"sentence": "Nobody in the group collects anything from Medicaid."}
 */
export function payerChangeInWords(physicians: readonly PayersOfPhysician[], event: PayerEvent): WhatIfWords {
  const change = payerChange(physicians, event);
  const target = "payer" in event.of ? event.of.payer.trim() : event.of.payerClass;
  return {
    assumptions: [
      { label: "What changes", value: event.cut === 1 ? `${target} pays nothing more` : `${target} pays ${percentWords(event.cut)} less for the same work` },
      { label: "Patients", value: "as many as now, and none moves to another payer" },
      { label: "Overhead", value: "stays as it is" },
      { label: "Time", value: "the same stretch of time as the collections by payer" },
    ],
    sentence: sentenceOf(change, target, event.cut),
  };
}

function sentenceOf({ physicians, group }: PayerChange, target: string, cut: number): string {
  if (group.change === 0) return `Nobody in the group collects anything from ${target}.`;
  const start = cut === 1 ? `Without ${target}` : `If ${target} cut its rates by ${percentWords(cut)}`;
  const worst = physicians.reduce<PayerChange["physicians"][number] | null>((most, each) => (most === null || each.change < most.change ? each : most), null);
  const mostly = worst === null || physicians.length < 2 ? "" : `, the largest part of it from ${worst.name} (${moneyInWords(-worst.change)})`;
  return `${start}, the group would collect ${moneyInWords(-group.change)} less${mostly}${coverageWords(group, mostly)}.`;
}

function coverageWords({ coverageBefore, coverageAfter }: PayerImpact, aside: string): string {
  if (coverageBefore === null || coverageAfter === null || times(coverageBefore) === times(coverageAfter)) return "";
  return `${aside === "" ? "" : ","} and cover its overhead ${times(coverageAfter)} times instead of ${times(coverageBefore)}`;
}

const times = (coverage: number): string => String(Math.round(coverage * 100) / 100);
