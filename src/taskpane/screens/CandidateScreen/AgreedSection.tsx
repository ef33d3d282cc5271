import type { ReactElement } from "react";
import type { AssociateAssessment, ComparisonRow } from "../../../domain";
import { CellReference, Facts, Section } from "../../components";
import { words } from "../../words";
import { useCandidateScreenStyles } from "./CandidateScreen.styles";

/** What was agreed and what of it is in writing, the four numbers of their own, and where it was all read. */
export function AgreedSection({ associate, row }: { readonly associate: AssociateAssessment; readonly row: ComparisonRow }): ReactElement {
  const styles = useCandidateScreenStyles();
  const { timeline, outlook, milestones, numbers, next } = associate;
  const names = words.candidate;
  return (
    <>
      <Section title={names.agreedTitle}>
        <p className={styles.text}>{[timeline.sentence, ...outlook.rules.map(({ because }) => because)].join(" ")}</p>
        <Facts
          facts={[
            { key: "next", name: names.nextMilestone, value: next.due === null ? next.words : `${next.words}, ${next.due}` },
            ...milestones.milestones.map(({ milestone, state, due }) => ({ key: milestone, name: milestone, value: names.milestoneState(state, due) })),
          ]}
        />
        {milestones.notInWriting.length === 0 ? null : <p className={styles.note}>{names.notInWriting(milestones.notInWriting.join(", "))}</p>}
      </Section>
      <Section title={names.numbersTitle}>
        <ul className={styles.list}>
          {Object.values(numbers.words).map((sentence) => (
            <li key={sentence} className={styles.item}>
              {sentence}
            </li>
          ))}
        </ul>
      </Section>
      {row.sources.length === 0 ? null : (
        <p className={styles.note}>
          {words.associates.cellsTitle}{" "}
          {row.sources.map((where, position) => (
            <span key={where}>
              {position > 0 ? ", " : ""}
              <CellReference where={where} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}
