import type { ReactElement } from "react";
import type { Comparison, ComparisonRow } from "../../../domain";
import { describeLine, describeStanding } from "../../format";
import { words } from "../../words";
import { Callout } from "../Callout";
import { CellReference } from "../CellReference";
import { Facts } from "../Facts";
import { FigureTable } from "../FigureTable";
import { TrendChart } from "../TrendChart";
import { useAssociateDetailsStyles } from "./AssociateDetails.styles";
import { listFacts } from "./list-facts";

/** What stands behind one line of the table: the drawing, what it shows, the figures and their cells. */
export function AssociateDetails({ row, comparison }: { readonly row: ComparisonRow; readonly comparison: Comparison }): ReactElement {
  const styles = useAssociateDetailsStyles();
  const { fit } = row.trend;
  const flag = fit === null || fit.flag === null || fit.flaggedPosition === null ? null : { position: fit.flaggedPosition, text: fit.flag.toLowerCase() };
  return (
    <div className={styles.details}>
      <TrendChart
        quarters={comparison.window}
        values={row.comparedByQuarter}
        median={comparison.median.comparedByQuarter}
        flag={flag}
        label={describeLine(row, comparison)}
      />
      <Callout tone="statement">{describeStanding(row, comparison)}</Callout>
      <Facts facts={listFacts(row, comparison)} />
      <details>
        <summary className={styles.summary}>{words.associates.figures}</summary>
        <FigureTable
          quarters={comparison.window}
          values={row.comparedByQuarter}
          median={comparison.median.comparedByQuarter}
          caption={row.name}
          heading={words.associates.line[comparison.basis]}
        />
      </details>
      {row.sources.length === 0 ? null : (
        <p className={styles.sources}>
          {words.associates.cellsTitle}{" "}
          {row.sources.map((where, position) => (
            <span key={where}>
              {position > 0 ? ", " : ""}
              <CellReference where={where} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
