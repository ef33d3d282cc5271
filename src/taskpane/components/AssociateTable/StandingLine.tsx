import { mergeClasses } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import type { AssociateAssessment, ComparisonRow } from "../../../domain";
import { trackWords } from "../../../workbook";
import { describeRank, describeReadiness, describeYears } from "../../format";
import { words } from "../../words";
import { useAssociateTableStyles } from "./AssociateTable.styles";
import { thingsNotKnown } from "./things-not-known";

interface StandingLineProps {
  readonly row: ComparisonRow;
  /** Null where the group writes nothing down beside its money: then only that speaks. */
  readonly assessed: AssociateAssessment | null;
}

/** What the rules say of an associate, in one line under the figures: track, readiness, rank, years, and how much is not known. */
export function StandingLine({ row, assessed }: StandingLineProps): ReactElement {
  const styles = useAssociateTableStyles();
  const years = describeYears(row);
  if (assessed === null) return <span className={styles.standing}>{years}</span>;
  const { track, trackLacks, readiness, rank } = assessed;
  const unknown = thingsNotKnown(assessed);
  const parts = [words.candidates.readiness(describeReadiness(readiness)), ...(rank === null ? [] : [words.candidates.rank(describeRank(rank))]), years];
  return (
    <span className={styles.standing}>
      <span className={mergeClasses(styles.part, track === null ? undefined : styles.track)}>{track === null ? words.candidates.trackNotKnown(trackLacks) : trackWords(track.track)}</span>
      {parts.map((part) => (
        <Fragment key={part}>
          <span className={styles.separator}> · </span>
          <span className={styles.part}>{part}</span>
        </Fragment>
      ))}
      {unknown.length === 0 ? null : (
        <>
          <span className={styles.separator}> · </span>
          <span className={styles.part} title={unknown.join(", ")}>
            {words.candidates.notKnown(unknown.length)}
          </span>
        </>
      )}
    </span>
  );
}
