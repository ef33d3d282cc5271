import type { ReactElement } from "react";
import type { AssociateAssessment } from "../../../domain";
import { Callout, CellReference, Section } from "../../components";
import { words } from "../../words";
import { useCandidateScreenStyles } from "./CandidateScreen.styles";

/** Which words for "not yet" fit the figures, and which do not; and what they were told, held against the figures. */
export function NotYetSection({ stall, told }: Pick<AssociateAssessment, "stall" | "told">): ReactElement {
  const styles = useCandidateScreenStyles();
  const names = words.candidate;
  return (
    <Section title={names.notYetTitle}>
      {told.map(({ words: said, check, where }) => (
        <Callout key={where + said} tone={check.verdict === "contradicted" ? "caution" : "statement"} title={`${names.told}: ${names.said(said)}`}>
          <span>
            {check.sentence} <CellReference where={where} />
          </span>
        </Callout>
      ))}
      <ul className={styles.list}>
        {stall.map(({ reason, surfaceWords, verdict, evidenceFor, evidenceAgainst, evidenceOpen }) => (
          <li key={reason} className={styles.item}>
            <span className={styles.itemName}>
              {names.said(surfaceWords)} <span className={verdict === "borne out" ? styles.grave : styles.quiet}>{names.stallVerdict[verdict]}</span>
            </span>
            <span className={styles.note}>
              {names.meaning(reason)} {[...evidenceFor, ...evidenceAgainst, ...evidenceOpen].join(" ")}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
