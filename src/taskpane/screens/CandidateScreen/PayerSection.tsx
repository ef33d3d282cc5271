import type { ReactElement } from "react";
import { payerMix, type ComparisonRow, type PhysicianRecord } from "../../../domain";
import { PlainTable, Section } from "../../components";
import { formatMoney, formatShare } from "../../format";
import { words } from "../../words";
import { useCandidateScreenStyles } from "./CandidateScreen.styles";
import { ShareBar } from "./ShareBar";

/** From whom their collections come, class by class. */
export function PayerSection({ physician, risk }: { readonly physician: PhysicianRecord | undefined; readonly risk: ComparisonRow["payerRisk"] }): ReactElement {
  const styles = useCandidateScreenStyles();
  const names = words.candidate;
  const mix = physician?.payers === undefined || physician.payers === null ? null : payerMix(physician.payers);
  if (mix === null || risk === null) {
    return (
      <Section title={names.payerTitle}>
        <p className={styles.note}>{names.payerMissing}</p>
      </Section>
    );
  }
  const largest = risk.basis === "classes" ? names.payerClassesOnly : names.payerTop(risk.topPayer, formatShare(risk.topShare));
  return (
    <Section title={names.payerTitle}>
      <p className={styles.note}>
        {names.payerRisk(risk.band, Math.round(risk.score))} · {largest}
      </p>
      <PlainTable
        label={names.payerTitle}
        columns={[
          { heading: names.payerClass, kind: "words" },
          { heading: names.payerShare, kind: "words" },
          { heading: names.payerAmount, kind: "figure" },
        ]}
        rows={mix.map(({ payerClass, share, amount }) => ({ key: payerClass, cells: [payerClass, <ShareBar key="bar" share={share} />, formatMoney(amount)] }))}
      />
    </Section>
  );
}
