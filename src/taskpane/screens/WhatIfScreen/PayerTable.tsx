import type { ReactElement } from "react";
import type { PayerChange, PayerImpact, PayerRisk } from "../../../domain";
import { PlainTable } from "../../components";
import { formatMoney, formatShare } from "../../format";
import { words } from "../../words";
import { useWhatIfScreenStyles } from "./WhatIfScreen.styles";

/** Who loses how much, whoever loses most first, and the group below them. */
export function PayerTable({ change }: { readonly change: PayerChange }): ReactElement {
  const styles = useWhatIfScreenStyles();
  const hit = change.physicians.filter((each) => each.change < 0).sort((one, other) => one.change - other.change);
  const unhit = change.physicians.length - hit.length;
  const row = (name: string, impact: PayerImpact): { readonly key: string; readonly cells: readonly ReactElement[] } => ({
    key: name,
    cells: [
      <span key="name">
        {name}
        <span className={styles.aside}>{words.whatIf.payer.risk(riskOf(impact.riskBefore), riskOf(impact.riskAfter))}</span>
      </span>,
      <span key="less">{words.whatIf.payer.change(formatMoney(impact.change), formatShare(impact.changeInShare).replace("-", "−"))}</span>,
      <span key="coverage">{coverageOf(impact)}</span>,
    ],
  });
  return (
    <div>
      <PlainTable
        label={words.whatIf.payer.table}
        columns={[
          { heading: words.whatIf.physician, kind: "words" },
          { heading: words.whatIf.payer.less, kind: "figure" },
          { heading: words.whatIf.payer.coverage, kind: "figure" },
        ]}
        rows={[...hit.map((each) => row(each.name, each)), row(words.whatIf.group, change.group)]}
      />
      {unhit === 0 ? null : <p className={styles.note}>{words.whatIf.payer.unhit(unhit)}</p>}
    </div>
  );
}

const riskOf = (risk: PayerRisk | null): string => (risk === null ? words.whatIf.notKnown : `${risk.band} ${Math.round(risk.score)}`);

function coverageOf({ coverageBefore, coverageAfter }: PayerImpact): string {
  if (coverageBefore === null || coverageAfter === null) return words.whatIf.notKnown;
  // To a hundredth: a cut of a tenth moves no tenth of a coverage of two.
  return words.whatIf.payer.fromTo(`${coverageBefore.toFixed(2)}×`, `${coverageAfter.toFixed(2)}×`);
}
