import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SPONSOR_STAGES, type AssociateAssessment } from "../../../domain";
import { Section } from "../../components";
import { words } from "../../words";
import { useCandidateScreenStyles } from "./CandidateScreen.styles";

/** How far they are with the partners, and the next step. It names no partner. */
export function SponsorSection({ sponsors, votes }: Pick<AssociateAssessment, "sponsors" | "votes">): ReactElement {
  const styles = useCandidateScreenStyles();
  if (sponsors === null) {
    return (
      <Section title={words.candidate.sponsorTitle}>
        <p className={styles.note}>{words.candidate.sponsorMissing}</p>
      </Section>
    );
  }
  return (
    <Section title={words.candidate.sponsorTitle}>
      <div className={styles.steps} role="img" aria-label={words.candidate.sponsorSteps(sponsors.stage, sponsors.stageName)}>
        {SPONSOR_STAGES.map((stage, index) => (
          <span key={stage} className={mergeClasses(styles.step, index < sponsors.stage && styles.stepReached)} />
        ))}
      </div>
      <p className={styles.note}>
        {words.candidate.sponsorSteps(sponsors.stage, sponsors.stageName)}. {sponsors.sentence} {votes === null || votes.asked === 0 ? "" : votes.sentence}
      </p>
      <p className={styles.text}>{sponsors.nextStep}</p>
    </Section>
  );
}
