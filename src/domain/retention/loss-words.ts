import { asSentence, countOf, figureWords, listWords, percentWords } from "../words";
import type { LossExposure } from "./loss";

type Figures = Pick<LossExposure, "collectionsLastFour" | "share" | "physicians" | "dependents" | "unanswered" | "flags">;

/** What would leave, in sentences a partner can repeat. */
export function lossWords(name: string, figures: Figures): string {
  return [moneyWords(name, figures), ...figures.flags.map((flag) => FLAGS[flag](figures.physicians)), dependentsWords(name, figures)].join(" ");
}

function moneyWords(name: string, { collectionsLastFour, share, physicians }: Figures): string {
  if (collectionsLastFour === null) return `What ${name} collects in a year is not known: one of the last four quarters is missing.`;
  const sum = `${name} brought ${figureWords(collectionsLastFour, "dollars")} in the last four quarters`;
  return share === null ? `${sum}; a share of the group's is not known.` : `${sum}, ${percentWords(share)} of what the group's ${countOf(physicians, "physician")} brought.`;
}

const FLAGS: Readonly<Record<LossExposure["flags"][number], (physicians: number) => string>> = {
  "40% or more alone": () => "One physician with 40% or more is a risk to the group.",
  "over 60% with one other": (physicians) => `Two physicians with more than 60% are a risk to the group; two equals of ${physicians} would bring ${percentWords(2 / physicians)}.`,
};

function dependentsWords(name: string, { dependents, unanswered }: Figures): string {
  if (dependents === null) return "What else depends on them is not known: no growth rows are kept.";
  const open = unanswered > 0 ? `Nobody has said whether ${countOf(unanswered, "other line, site or source", "other lines, sites and sources")} would leave too.` : "";
  if (dependents.length > 0) return [`It would leave with ${name}: ${listWords(dependents)}.`, open].join(" ").trim();
  return open === "" ? `No line, site or referral source is noted as depending on ${name}.` : asSentence(`whether anything would leave with ${name} is not known: nobody has said so of ${countOf(unanswered, "line, site or source", "lines, sites and sources")}`);
}
