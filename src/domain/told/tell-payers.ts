import { PAYER_CLASSES } from "../payer-class";
import type { PayerRisk } from "../payer-risk";
import type { ToldPayers } from "./told-associate";

/** Who pays for the associate's own work; `isTold` says whether a payer's name may stand there. */
export function tellPayers({ classShares, topPayer, score, band, basis, topShare, lowPayShare }: PayerRisk, isTold: (name: string) => boolean): ToldPayers {
  const shares = PAYER_CLASSES.map((payerClass) => ({ payerClass, share: classShares[payerClass] })).filter(({ share }) => share > 0);
  return { score, band, basis, topShare, lowPayShare, shares: shares.sort((one, other) => other.share - one.share), topPayer: isTold(topPayer) ? topPayer : null };
}
