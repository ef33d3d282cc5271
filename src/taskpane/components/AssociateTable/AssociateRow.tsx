import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Comparison } from "../../../domain";
import { growthWords } from "../../../workbook";
import type { LineScale } from "../../charts";
import { formatPercentile, lacksCfte } from "../../format";
import { words } from "../../words";
import { Sparkline } from "../Sparkline";
import { TrendLabelText } from "../TrendLabelText";
import { useAssociateTableStyles } from "./AssociateTable.styles";
import type { Candidate } from "./candidate";
import { StandingLine } from "./StandingLine";

interface AssociateRowProps {
  readonly candidate: Candidate;
  readonly comparison: Comparison;
  readonly scale: LineScale;
  readonly onPress: () => void;
}

/** One associate of the table: name with its place in the group, line, growth with its words; under them what the rules say. */
export function AssociateRow({ candidate: { row, assessed }, comparison, scale, onPress }: AssociateRowProps): ReactElement {
  const styles = useAssociateTableStyles();
  const growth = row.trend.fit?.growthPerQuarter ?? null;
  const isWithoutCfte = lacksCfte(row, comparison);
  const missing = isWithoutCfte ? words.associates.noCfte : words.associates.notYet;
  return (
    <tbody>
      <tr>
        <th scope="row" className={mergeClasses(styles.cell, styles.nameCell)}>
          <button type="button" className={styles.name} title={words.associates.show(row.name)} onClick={onPress}>
            <span aria-hidden="true" className={styles.chevron}>
              ›
            </span>
            {row.name}
          </button>
          <span className={styles.percentile}>{row.percentile === null ? words.associates.percentileMissing : formatPercentile(row.percentile)}</span>
        </th>
        <td className={styles.cell}>
          <Sparkline row={row} comparison={comparison} scale={scale} />
        </td>
        <td className={mergeClasses(styles.cell, styles.number)}>
          <span className={styles.growth}>{growth === null ? missing : growthWords(growth)}</span>
          {!isWithoutCfte && <TrendLabelText trend={row.trend} />}
        </td>
      </tr>
      <tr>
        <td colSpan={3} className={styles.standingCell}>
          <StandingLine row={row} assessed={assessed} />
        </td>
      </tr>
    </tbody>
  );
}
