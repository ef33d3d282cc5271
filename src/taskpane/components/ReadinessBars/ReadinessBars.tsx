import { useState, type ReactElement } from "react";
import { PILLARS, type AssociateAssessment, type PillarWeights } from "../../../domain";
import { words } from "../../words";
import { LinkButton } from "../LinkButton";
import { PillarRow } from "./PillarRow";
import { useReadinessBarsStyles } from "./ReadinessBars.styles";

interface ReadinessBarsProps {
  readonly associate: AssociateAssessment;
  readonly weights: PillarWeights;
}

/** The score, pillar by pillar, and on request every part with its reason and its cells. */
export function ReadinessBars({ associate, weights }: ReadinessBarsProps): ReactElement {
  const styles = useReadinessBarsStyles();
  const [shown, setShown] = useState<"pillars" | "parts">("pillars");
  const { readiness, rank } = associate;
  const sum = PILLARS.reduce((total, pillar) => total + weights[pillar], 0);
  return (
    <section className={styles.section} aria-labelledby="readiness">
      <div className={styles.headline}>
        <h3 id="readiness" className={styles.heading}>
          {readiness.kind === "scored" ? words.candidate.readiness(readiness.score.toFixed(1), readiness.band) : words.candidate.readinessWithheld(whole(readiness.coverage))}
        </h3>
        <LinkButton expanded={shown === "parts"} onPress={() => setShown(shown === "parts" ? "pillars" : "parts")}>
          {shown === "parts" ? words.candidate.whyLess : words.candidate.why}
        </LinkButton>
      </div>
      <ul className={styles.list}>
        {PILLARS.map((pillar) => (
          <PillarRow
            key={pillar}
            pillar={associate.pillars[pillar]}
            weight={(100 * weights[pillar]) / sum}
            points={readiness.kind === "scored" ? readiness.points[pillar] : null}
            partPoints={readiness.kind === "scored" ? readiness.partPoints[pillar] : []}
            shown={shown}
          />
        ))}
      </ul>
      <p className={styles.note}>
        {[
          words.candidate.coverage(whole(readiness.coverage)),
          ...(rank === null ? [] : [words.candidate.rankOf(rank.rank, rank.best, rank.worst)]),
        ].join(" · ")}
        . {readiness.coverage >= 100 ? "" : words.candidate.readinessRange(readiness.low.toFixed(0), readiness.high.toFixed(0))}
      </p>
    </section>
  );
}

const whole = (figure: number): string => String(Math.round(figure));
