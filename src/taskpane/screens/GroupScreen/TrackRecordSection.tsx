import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TrackRecordAudit } from "../../../domain";
import { Callout, Facts, Section } from "../../components";
import { words } from "../../words";
import { useGroupScreenStyles } from "./GroupScreen.styles";
import { recordFacts } from "./record-facts";

interface TrackRecordSectionProps {
  /** Null where the group keeps no record. */
  readonly audit: TrackRecordAudit | null;
  readonly onInsert: () => void;
}

/** Whether the group decides when it said it would, with what that rests on. */
export function TrackRecordSection({ audit, onInsert }: TrackRecordSectionProps): ReactElement {
  const styles = useGroupScreenStyles();
  const said = words.group;
  if (audit === null) {
    return (
      <Section title={said.record}>
        <p className={styles.text}>{said.recordMissing}</p>
        <div className={styles.buttons}>
          <Button onClick={onInsert}>{said.recordButton}</Button>
        </div>
      </Section>
    );
  }
  return (
    <Section title={said.record}>
      <Callout tone="statement">
        <span>{audit.verdict}</span>
      </Callout>
      <Facts facts={recordFacts(audit)} />
      <h4 className={styles.subheading}>{said.signs}</h4>
      <ul className={styles.list}>
        {audit.signs.map(({ sign, state, why }) => (
          <li key={sign}>{said.signOf(said.signStates[state], sign, why)}</li>
        ))}
      </ul>
      {audit.decadeLong.length === 0 ? null : <p className={styles.text}>{said.decadeLong(audit.decadeLong.join(", "))}</p>}
    </Section>
  );
}
