import type { ReactElement } from "react";
import { assessPayerRisk, payerMix } from "../../../domain";
import { quarterWords } from "../../../workbook";
import { PlainTable, Section } from "../../components";
import { formatMoney, formatShare } from "../../format";
import type { Understood } from "../../session";
import { words } from "../../words";
import { useGroupScreenStyles } from "./GroupScreen.styles";

/** Where the group's money comes from, everybody together. */
export function GroupPayersSection({ understood }: { readonly understood: Understood }): ReactElement {
  const styles = useGroupScreenStyles();
  const said = words.group;
  const { group } = understood.found.reading;
  const known = (group?.physicians ?? []).filter(({ payers }) => payers !== null);
  const amounts = known.flatMap(({ payers }) => payers ?? []);
  const mix = payerMix(amounts);
  const risk = assessPayerRisk(amounts);
  const [first, last] = [group?.quarters[0], group?.quarters.at(-1)];
  if (mix === null || first === undefined || last === undefined) {
    return (
      <Section title={said.payers}>
        <p className={styles.text}>{said.payersMissing}</p>
      </Section>
    );
  }
  return (
    <Section title={said.payers}>
      <PlainTable
        label={said.payers}
        columns={[
          { heading: said.payerClass, kind: "words" },
          { heading: said.share, kind: "figure" },
          { heading: said.total, kind: "figure" },
        ]}
        rows={mix.map(({ payerClass, share, amount }) => ({ key: payerClass, cells: [payerClass, formatShare(share), formatMoney(amount)] }))}
      />
      {risk === null ? null : <p className={styles.text}>{said.payerRisk(risk.band, Math.round(risk.score), risk.topPayer, formatShare(risk.topShare))}</p>}
      <p className={styles.note}>{said.payersOf(known.length, quarterWords(first), quarterWords(last))}</p>
    </Section>
  );
}
