import type { ReactElement } from "react";
import type { GroupAssessment } from "../../../domain";
import { PlainTable, Section } from "../../components";
import { formatMoney } from "../../format";
import { words } from "../../words";
import { useGroupScreenStyles } from "./GroupScreen.styles";
import { overheadSpread } from "./overhead-spread";

/** How much the way of sharing overhead matters to each. One person's ways stand side by side under What-if. */
export function OverheadSection({ overhead }: { readonly overhead: GroupAssessment["overheadMethods"] }): ReactElement {
  const styles = useGroupScreenStyles();
  const said = words.group;
  if (overhead === null) {
    return (
      <Section title={said.overhead}>
        <p className={styles.text}>{said.overheadMissing}</p>
      </Section>
    );
  }
  const part = (amount: number, method: string): ReactElement => (
    <span>
      {formatMoney(amount)}
      <span className={styles.aside}>{method}</span>
    </span>
  );
  return (
    <Section title={said.overhead}>
      <p className={styles.note}>{said.overheadNote}</p>
      <PlainTable
        label={said.overhead}
        columns={[
          { heading: words.whatIf.physician, kind: "words" },
          { heading: said.least, kind: "figure" },
          { heading: said.most, kind: "figure" },
        ]}
        rows={overheadSpread(overhead).map(({ name, least, most }) => ({ key: name, cells: [name, part(least.amount, least.method), part(most.amount, most.method)] }))}
      />
    </Section>
  );
}
