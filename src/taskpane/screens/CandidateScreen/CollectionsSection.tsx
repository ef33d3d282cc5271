import type { ReactElement } from "react";
import type { AssociateAssessment, Comparison, ComparisonRow } from "../../../domain";
import { Callout, FigureTable, LinkButton, TrendChart } from "../../components";
import { describeLine, describeOutlook, describeStanding } from "../../format";
import { words } from "../../words";
import { useCandidateScreenStyles } from "./CandidateScreen.styles";

interface CollectionsSectionProps {
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
  readonly associate: AssociateAssessment;
  readonly onShowCells: (where: string) => void;
}

/** The line against the group, and what it may honestly be said to show. */
export function CollectionsSection({ row, comparison, associate, onShowCells }: CollectionsSectionProps): ReactElement {
  const styles = useCandidateScreenStyles();
  const { fit } = row.trend;
  const [source] = row.sources;
  const heading = words.associates.line[comparison.basis];
  const flag = fit === null || fit.flag === null || fit.flaggedPosition === null ? null : { position: fit.flaggedPosition, text: fit.flag.toLowerCase() };
  const statements = [describeStanding(row, comparison), associate.trendStability?.sentence, describeOutlook(row)].filter((sentence) => typeof sentence === "string");
  return (
    <section className={styles.section} aria-labelledby="collections">
      <div className={styles.headline}>
        <h3 id="collections" className={styles.heading}>
          {heading}
        </h3>
        {source === undefined ? null : <LinkButton onPress={() => onShowCells(source)}>{words.candidate.showCells}</LinkButton>}
      </div>
      <TrendChart
        quarters={comparison.window}
        values={row.comparedByQuarter}
        median={comparison.median.comparedByQuarter}
        middleHalf={comparison.median.middleHalfByQuarter}
        flag={flag}
        label={describeLine(row, comparison)}
      />
      <details>
        <summary className={styles.summary}>{words.associates.figures}</summary>
        <FigureTable quarters={comparison.window} values={row.comparedByQuarter} median={comparison.median.comparedByQuarter} caption={row.name} heading={heading} />
      </details>
      <Callout tone="statement">
        <span>{statements.join(" ")}</span>
      </Callout>
    </section>
  );
}
