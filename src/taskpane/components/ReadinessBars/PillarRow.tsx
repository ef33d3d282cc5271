import type { ReactElement } from "react";
import type { ScoredPart, ScoredPillar } from "../../../domain";
import { words } from "../../words";
import { CellReference } from "../CellReference";
import { useReadinessBarsStyles } from "./ReadinessBars.styles";

interface PillarRowProps {
  readonly pillar: ScoredPillar;
  /** Of 100. */
  readonly weight: number;
  /** Null where no score is said. */
  readonly points: number | null;
  readonly partPoints: readonly (number | null)[];
  readonly shown: "pillars" | "parts";
}

/** A pillar: its weight, how much of it is earned as a bar and as a figure; and its parts, where they are asked for. */
export function PillarRow({ pillar, weight, points, partPoints, shown }: PillarRowProps): ReactElement {
  const styles = useReadinessBarsStyles();
  const { score } = pillar;
  return (
    <li className={styles.pillar}>
      <div className={styles.row}>
        <span>
          {words.candidate.pillars[pillar.pillar]} {trim(weight)}
        </span>
        <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect className={styles.track} width="100" height="8" rx="1" />
          <rect className={styles.fill} width={score ?? 0} height="8" rx="1" />
        </svg>
        <span className={styles.points}>{describePoints(score, points, weight)}</span>
      </div>
      {shown === "pillars" ? null : (
        <ul className={styles.parts}>
          {pillar.parts.map((part, index) => (
            <Part key={part.label} part={part} points={partPoints[index] ?? null} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Part({ part, points }: { readonly part: ScoredPart; readonly points: number | null }): ReactElement {
  const styles = useReadinessBarsStyles();
  const cells = [...new Set(part.inputs.map(({ where }) => where).filter((where) => where !== null))];
  const earned = part.score === null ? words.candidate.noEvidence : [words.candidate.scoreOf(trim(part.score)), ...(points === null ? [] : [points.toFixed(1)])].join(" · ");
  return (
    <li className={styles.part}>
      <span className={styles.partName}>
        {part.label} ({trim(part.weight)}%): {earned}
      </span>
      <span className={styles.why}>
        {part.why}{" "}
        {cells.map((where, index) => (
          <span key={where}>
            {index > 0 ? ", " : ""}
            <CellReference where={where} />
          </span>
        ))}
      </span>
    </li>
  );
}

function describePoints(score: number | null, points: number | null, weight: number): string {
  if (score === null) return words.candidate.noEvidence;
  return points === null ? words.candidate.scoreOf(trim(score)) : words.candidate.pointsOf(points.toFixed(1), trim(weight));
}

const trim = (figure: number): string => String(Math.round(figure * 10) / 10);
