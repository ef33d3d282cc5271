import { atLeast } from "../at-least";
import type { PayerAmount } from "../group-record";
import { PAYER_CLASSES, classifyPayer, namesOnlyAClass, type PayerClass } from "../payer-class";
import { mergePayers, sumOf } from "./merge-payers";
import type { PayerRisk } from "./payer-risk";

const MOSTLY_LOW_PAYING = 0.5;
const UNCONCENTRATED = 1000;
const SPAN_TO_FULL_CONCENTRATION = 4000;

/**
 * Mostly Medicaid? Too exposed to one insurer?
 *
 * Herfindahl H = Σ (100 · share)² over payers. Mix = min(1, low-paying share / .5), where Medicaid and self-pay are
 * low-paying; concentration = (H − 1,000)/4,000 held to 0–1. The score is 100 times the mean of the two. Where names
 * are only classes, concentration cannot be judged and the score is 100 times the mix alone.
 *
 * @param amounts Net collections by payer, in one unit of money; names alike but for case, spaces or punctuation are merged.
 * @returns Score, band and what they rest on; null where the amounts net to zero or less in all.
 *
 * Source: H and its inverse as in the U.S. Merger Guidelines, which judge markets, not practices: a borrowed ruler.
 *
 * @example
 * assessPayerRisk([{ payer: "Aetna", amount: 50 }, { payer: "Cigna", amount: 50 }]) // => {"score": 50, "band": "Moderate", "basis": "payers", "herfindahl": 5000, "effectivePayers": 2, "topPayer": "Aetna", "lowPayShare": 0}
 * assessPayerRisk([{ payer: "Medicaid", amount: 60 }, { payer: "Commercial", amount: 40 }]) // => {"score": 100, "band": "High", "basis": "classes", "topShare": 0.6}
 * assessPayerRisk([{ payer: "Aetna", amount: 0 }]) // => null
 */
export function assessPayerRisk(amounts: readonly PayerAmount[]): PayerRisk | null {
  const payers = mergePayers(amounts);
  const [first, ...others] = payers ?? [];
  if (payers === null || first === undefined) return null;
  const total = sumOf(payers);
  const top = others.reduce((largest, payer) => (payer.amount > largest.amount ? payer : largest), first);
  const herfindahl = payers.reduce((sum, { amount }) => sum + ((100 * amount) / total) ** 2, 0);
  const classShares = sharesByClass(payers, total);
  const lowPayShare = classShares.Medicaid + classShares["Self-pay"];
  const basis = payers.every(({ payer }) => namesOnlyAClass(payer)) ? "classes" : "payers";
  const mix = Math.min(1, lowPayShare / MOSTLY_LOW_PAYING);
  const concentration = Math.min(1, Math.max(0, (herfindahl - UNCONCENTRATED) / SPAN_TO_FULL_CONCENTRATION));
  const score = 100 * (basis === "classes" ? mix : (mix + concentration) / 2);
  return {
    score,
    band: bandOf(score),
    basis,
    herfindahl,
    effectivePayers: 10_000 / herfindahl,
    topPayer: top.payer,
    topShare: top.amount / total,
    lowPayShare,
    classShares,
  };
}

function sharesByClass(payers: readonly PayerAmount[], total: number): Record<PayerClass, number> {
  const shares = Object.fromEntries(PAYER_CLASSES.map((payerClass) => [payerClass, 0])) as Record<PayerClass, number>;
  for (const { payer, amount } of payers) shares[classifyPayer(payer)] += amount / total;
  return shares;
}

function bandOf(score: number): PayerRisk["band"] {
  if (atLeast(score, 66.7)) return "High";
  return atLeast(score, 33.3) ? "Moderate" : "Low";
}
